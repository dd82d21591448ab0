/** Short and pet forms of given names beside the full ones: one name a row. Weak evidence by nature. */
export const GIVEN_NAMES =
  'william bill will billy willy|robert bob rob bobby robbie|richard dick rick ricky rich|michael mike mick mickey|james jim jimmy jamie|' +
  'john jack johnny jon|joseph joe joey|thomas tom tommy|anthony tony antony|david dave|steven stephen steve|alexander alex aleksandr sasha alejandro alessandro|' +
  'nicholas nick nikolai nikolay nicolas nico|edward ed eddie ted ned|theodore ted teddy|charles charlie chuck carlos karl|daniel dan danny|' +
  'benjamin ben|samuel sam|matthew matt|andrew andy andrei andrey andre|peter pete pyotr petr pedro|paul pavel pablo|gregory greg grigory|' +
  'christopher chris|timothy tim|kenneth ken|ronald ron|donald don|lawrence larry|gerald jerry|jeffrey geoffrey jeff geoff|raymond ray|' +
  'frederick fred friedrich|francis frank francisco francois|henry harry henri heinrich|george georgy georgi jorge georg|walter walt|' +
  'katherine catherine kate kathy katie ekaterina yekaterina|elizabeth liz beth betty lisa elisabeth|margaret maggie peggy|susan sue|' +
  'deborah debbie|patricia pat patty|barbara barb|jennifer jen jenny|victoria vicky|alexandra sandra|natalia natasha nataliya|' +
  'vladimir vova volodymyr wladimir|mikhail misha michail|dmitry dima dmitri dmytro|sergei sergey serge|yuri yury iurii juri|' +
  'yevgeny evgeny eugene yevgeniy evgeniy|ivan vanya|maria mary marie mariya|anna anne ann|helen elena yelena helena|' +
  'mohammed muhammad mohamed mohammad mohamad muhammed mohd|ahmed ahmad|hassan hasan|hussein husain hussain husayn hossein|' +
  'youssef yusuf yousef yousuf joseph|ibrahim ebrahim abraham|omar umar|osman uthman othman|said saeed saad|abdullah abdallah|jose josef joseph|juan joao';
