/** The labels under which datasheets say what classification reads, English and Chinese. */

export const FACT_LABELS: readonly (readonly [RegExp, 'form' | 'material' | 'containsMagnet'])[] = [
  [/^(form|shape|product form|形态|形態|形状|形狀|产品形态)$/, 'form'],
  [/^(material|alloy|grade family|magnet material|材质|材質|材料|牌号体系)$/, 'material'],
  [/^(magnet inside|built.?in magnet|contains magnet|内置磁体|內置磁體|所含磁体)$/, 'containsMagnet'],
];

/** Names of parameters as the corpus has them. */
export const PARAMETER_LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(average |mean )?particle size|^d50|平均粒径|平均粒徑|粒度/, 'averageParticleSize'],
  [/wire diameter|线径|線徑/, 'wireDiameter'],
  [/breaking (force|load)|破断力|破斷力/, 'breakingForce'],
  [/energy density|能量密度/, 'gravimetricEnergyDensity'],
  [/compaction density|压实密度|壓實密度/, 'compactionDensity'],
  [/specific capacity|克容量/, 'specificCapacity'],
  [/flexural strength|抗折强度|抗折強度/, 'flexuralStrength'],
  [/^purity|纯度|純度/, 'purity'],
  [/^(bulk )?density|^密度|体积密度/, 'density'],
  [/^cas/, 'CAS'],
  [/hardness|硬度/, 'diamondLayerHardness'],
  [/operating speed|工作线速度|线速度/, 'maximumOperatingSpeed'],
  [/cylinder diameter|缸径|缸徑/, 'cylinderDiameter'],
  [/design pressure|设计压力|設計壓力/, 'designPressure'],
  [/microwave power|微波功率/, 'microwavePower'],
  [/magnetic induction|磁感应强度|磁感應強度/, 'magneticInduction'],
  [/cooling time|冷却时间|冷卻時間/, 'coolingTime'],
  [/heating temperature|加热温度|加熱溫度/, 'heatingTemperature'],
  [/output power|输出功率|輸出功率/, 'outputPower'],
  [/vessel volume|罐容积|反应罐容积/, 'vesselVolume'],
  [/mixing chamber volume|混合室体积/, 'mixingChamberVolume'],
  [/^volume|容积|容積/, 'volume'],
  [/oxygen content|氧含量/, 'systemOxygenContent'],
  [/tensile strength|抗拉强度|抗拉強度/, 'ultimateTensileStrength'],
  [/dislocation density|位错密度|位錯密度/, 'singleCrystalDislocationDensity'],
];
