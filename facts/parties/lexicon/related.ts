/**
 * Meanings that translators use for one another: near enough to agree in part, too far to be the same.
 * One group a row, by the first Latin form of each meaning.
 */
export const RELATED = `
technology, science and technology, high technology, technical, engineering
industrial, enterprise, industrial development, manufacturing, production, factory, trading
development, construction, investment
trading, import and export, economic and trade, business, sales
material, new material, functional material, magnetic material
magnetic material, permanent magnet, permanent magnetic material, magneto-electric, neodymium iron boron
rare earth, rare metal, resources
nonferrous metal, metal, precious metal, alloy, metallurgy
smelting, metallurgy
steel, special steel, iron, metal
equipment, machine, machine tool, instrument, tool, device
machine, heavy machinery, construction machinery, heavy industry, electromechanical
electric, electrical equipment, electric appliance, electromechanical, power, motor
electronic, electronic technology, electronic component, microelectronics, semiconductor
semiconductor, integrated circuit, microelectronics, electronic component
optical, optoelectronics, photonics, laser
aviation, aerospace, airline, aviation industry, avionics, drone
aero engine, engine
defense, weapon, ordnance industry
marine, shipbuilding, ocean shipping
shipbuilding, shipbuilding industry
automobile, motor, auto parts, motorcycle
communication, network, information, information technology, electronic
information, information technology, data, computer, software
information technology, technology
intelligent, digital, robot, automation
automation, control
energy, new energy, power, battery, solar
battery, lithium battery, lithium
chemical, fine chemical, petrochemical, material
pharmaceutical, biopharmaceutical, biotechnology, biological, medical
biotechnology, biological, life science
medical, medical devices
resources, mining, mineral resources
mining, coal
institute, research institute, research, center, laboratory, college
research institute, laboratory, technology university
university, college, institute, technology university, institute of technology
logistics, transportation, express, ocean shipping, warehouse
finance, investment, capital, venture, asset management
group, holding, company
service, management, operations
environment, energy
international, global, overseas
system, systems, solution
product, manufacturing
part, device
science, technology
`;
