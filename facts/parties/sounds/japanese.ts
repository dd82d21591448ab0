/**
 * Japanese readings of characters in company and family names, on and kun, as they are spelt in Latin letters.
 * A small own table: character readings, one character after another (simplified forms).
 */
export const JAPANESE =
  '山 yama san zan|田 ta da den|川 kawa gawa sen|河 kawa gawa ka|本 moto hon|木 ki gi moku|村 mura son|中 naka chu|野 no ya|' +
  '原 hara wara gen|井 i sei|上 ue kami jo|下 shita shimo ka|大 o dai tai oh|小 ko o sho|高 taka ko|松 matsu sho|竹 take chiku|' +
  '林 hayashi bayashi rin|森 mori shin|石 ishi seki|岩 iwa gan|冈 oka|岛 shima jima to|崎 saki zaki|桥 hashi bashi kyo|口 kuchi guchi ko|' +
  '谷 tani ya dani|泽 sawa zawa taku|泉 izumi sen|浜 hama|滨 hama hin|津 tsu|池 ike|泷 taki|藤 fuji to do|伊 i|佐 sa|斋 sai|' +
  '加 ka|古 furu ko|新 shin ara nii|富 tomi fu to|吉 yoshi kichi kitsu|永 naga ei|长 naga cho|清 kiyo shimizu sei|水 mizu sui|土 tsuchi do|' +
  '金 kane kana kin kin|银 gin|铁 tetsu|东 higashi to azuma|西 nishi sai sei|南 minami nan|北 kita hoku|日 nichi hi nip ni|月 tsuki getsu|' +
  '星 hoshi sei boshi|光 hikari mitsu ko|明 aki mei akari|朝 asa cho|夕 yu|春 haru shun|夏 natsu|秋 aki|冬 fuyu|青 ao sei|赤 aka seki|' +
  '白 shiro shira haku|黑 kuro koku|三 mi san mitsu zo|菱 bishi hishi|友 tomo yu|住 sumi ju|安 yasu an|德 toku|德 toku|福 fuku|神 kami kan kobe shin jin|' +
  '户 to be do|横 yoko o|须 su|贺 ga ka|千 chi sen|叶 ha ba|京 kyo kei|都 to miyako|阪 saka han|坂 saka|名 na mei|屋 ya oku|' +
  '樱 sakura|梅 ume|花 hana ka|菊 kiku|草 kusa|荒 ara|熊 kuma yu|鹿 shika ka|马 uma ba ma|鸟 tori cho|鹤 tsuru kaku|龟 kame|龙 ryu tatsu|' +
  '武 take bu mu|内 uchi nai|部 be bu|宫 miya gu|城 shiro ki jo|前 mae zen|后 go ato|今 ima kon|西 nishi|杉 sugi|柳 yanagi|桑 kuwa|' +
  '菅 suga kan|堀 hori|沟 mizo|渡 wata|边 be nabe|阿 a|植 ue|平 hira hei|和 wa kazu|正 masa sho|昭 sho aki|太 ta tai|阳 yo|丸 maru|' +
  '电 den|气 ki|工 ko|业 gyo|制 sei|作 saku|所 sho|机 ki|械 kai|重 ju shige|造 zo|船 sen funa|航 ko|空 ku|宇 u|宙 chu|化 ka|学 gaku|' +
  '药 yaku|品 hin|食 shoku|运 un|输 yu|通 tsu|信 shin nobu|商 sho|事 ji|会 kai|社 sha|组 gumi|建 ken|设 setsu|铃 suzu|鈴 suzu|' +
  '寺 tera dera ji|寿 ju hisa kotobuki toshi|荣 ei sakae|昌 sho masa|弘 hiro|宏 hiro|广 hiro ko|浩 hiro ko|博 hiro haku|一 ichi kazu|二 ni ji|四 shi yotsu|' +
  '五 go itsu|六 roku mutsu|七 nana shichi|八 hachi ya|九 kyu ku|十 ju|百 hyaku|万 man|国 kuni koku goku|美 mi bi|文 fumi bun|英 ei hide|' +
  '子 ko|郎 ro|男 o|雄 o yu|夫 o|幸 yuki ko|雪 yuki|良 yoshi ryo|义 yoshi gi|健 ken|康 yasu ko|直 nao|真 ma shin|诚 makoto sei|胜 katsu|' +
  '久 hisa kyu|保 ho yasu|利 toshi ri|敏 toshi|隆 taka ryu|孝 taka ko|贵 taka ki|孝 taka|纪 ki nori|典 nori ten|则 nori|宪 nori ken|' +
  '由 yu|佳 yoshi ka|惠 kei megumi e|智 tomo chi|知 tomo chi|树 ki ju|直 nao|哲 tetsu|辉 teru ki|治 haru ji osamu|晋 shin|' +
  '冲 oki|泷 taki|濑 se|濱 hama|浦 ura ho|近 kon chika|远 en to|相 ai so|根 ne|市 ichi shi|町 machi|关 seki kan|馆 tate kan|' +
  '岩 iwa|矢 ya|弓 yumi|盐 shio en|岸 kishi|奥 oku|角 kado kaku|桐 kiri|稻 ina ine|笹 sasa|荻 ogi|荏 e|柴 shiba|栗 kuri|' +
  '帝 tei|旭 asahi|昭 sho|丰 toyo ho|丰 toyo|日 hi|产 san|本 hon|立 tachi ritsu|芝 shiba|川 kawa|洋 yo|宝 takara ho|武 take|' +
  '越 etsu koshi|信 shin|爱 ai|知 chi|岐 gi|阜 fu|静 shizu|滋 shi|奈 na|兵 hyo|库 ko|香 ka|媛 hime|佐 sa|分 ita bun|儿 ko|' +
  '鹿 ka|冲 oki|绳 nawa|札 sap|幌 poro|仙 sen|台 dai|成 nari sei|羽 ha hane|关 kan|町 cho|区 ku|丁 cho|目 me|' +
  '属 zoku|留 tome ryu|倍 be bai|麻 asa a|生 o u ki sei nama|服 hat fuku|饭 ii han|塚 tsuka zuka|冢 tsuka zuka|畑 hata|辻 tsuji|细 hoso|狩 kari|鹰 taka|鹫 washi|泊 tomari|港 minato|沼 numa|绪 o cho|方 kata gata ho|外 soto gai|纳 no|胁 waki|垣 kaki gaki|片 kata|梶 kaji|柏 kashiwa|枝 eda|株 kabu|桂 katsura|樋 hi|槙 maki|榎 enoki|楠 kusunoki|椎 shii|栃 tochi|芳 yoshi ho|兼 kane ken|仓 kura zo so|藏 kura zo|鸣 naru|味 aji mi|素 moto so|王 o|积 seki zumi|乳 nyu|人 jin hito to|纤 sen|维 i|纺 bo|绩 seki|毛 mo ke|织 ori shoku|丝 ito shi|绵 wata men|布 nuno|纸 shi kami|版 han|印 in|刷 satsu|时 toki ji|计 kei|表 omote hyo|器 ki|具 gu|精 sei|密 mitsu|动 do|车 sha kuruma guruma|自 ji|汽 ki|力 riki ryoku|热 netsu|炉 ro|钢 ko hagane|铜 do|铝 aru|合 go ai|成 sei nari|树 ju|脂 shi|油 yu abura|药 yaku kusuri|制 sei|盐 en|硝 sho|火 ka hi|炭 tan sumi|石 koku|矿 ko|特 toku|殊 shu|装 so|置 chi|测 soku|量 ryo|光 mitsu|学 gaku|研 ken|究 kyu|开 kai|发 hatsu|技 gi|术 jutsu|情 jo|报 ho|讯 shin|线 sen|波 ha nami|声 koe sei|音 oto on|画 ga|映 ei|像 zo|旅 ryo tabi|客 kyaku|货 ka|物 mono butsu|流 ryu|仓 kura|海 umi kai|洋 yo|港 ko|湾 wan|湖 ko|江 e ko|冈 oka|丘 oka|岳 take gaku|峰 mine|坡 saka|泷 taki|堂 do|寺 tera ji|院 in|宇 u|佐 sa|丹 tan ni|波 nami|淡 awa|备 bi|后 go|播 hari|摩 ma|赤 aka|坚 ken kata|繁 shige|茂 shige mo|盛 mori sei|昌 masa|政 masa|雅 masa ga|将 masa sho|仁 hito jin|忠 tada chu|只 tada|伸 nobu shin|延 nobu|信 nobu|章 aki sho|晃 akira|彰 akira|聪 satoshi|悟 satoru|进 susumu shin|登 nobo to|升 noboru|守 mamoru|勉 tsutomu|勤 tsutomu kin|诚 makoto|稔 minoru|实 minoru jitsu|丰 yutaka|裕 yu hiro|祐 yu|佑 yu|介 suke kai|辅 suke|助 suke|之 yuki|行 yuki ko|恭 yasu kyo|泰 yasu tai|靖 yasu|晴 haru|阳 yo haru|春 haru|夏 natsu|惠 e megumi|绘 e|江 e|枝 e|理 ri|沙 sa|纱 sa|织 ori|香 kaori ka|薰 kaoru|铃 suzu|琴 koto|瞳 hitomi|爱 ai|优 yu|结 yu|衣 i|菜 na|奈 na|穗 ho|美 mi|代 yo dai|世 yo se|次 ji tsugu|治 ji|司 tsukasa ji|嗣 tsugu|继 tsugu|史 fumi shi|志 shi|士 shi|哉 ya|弥 ya mi|也 ya|矢 ya|平 hei taira|兵 hei|卫 e|门 mon kado|左 sa|右 u|元 moto gen|基 moto ki|素 moto|规 nori ki|法 nori ho|范 nori|宪 nori|俊 toshi shun|年 toshi nen|寿 toshi|洲 shima su|兴 ko kyo oki|模 gami mo bo|磁 ji|主 shu omo|特 to|日 ni|铁 te|学 ga|北 ho|国 ko|物 bu|新 sin|安 a|德 to|十 ju to|白 ha|立 tate ta|薄 usu|卷 maki|粟 awa|朋 tomo|饭 han|尾 o bi|角 sumi|刈 kari|臼 usu|桧 hinoki|妻 tsuma|更 sara|轮 wa rin|斐 hi|尻 shiri|迫 sako|乡 go sato|若 waka|增 masu|益 masu eki|押 oshi|折 ori|腰 koshi|峡 kai|霞 kasumi|深 fuka|浅 asa|早 haya|速 haya|猪 ino i|犬 inu|牛 ushi|羊 hitsuji|蒲 kama|芦 ashi|绫 aya|锦 nishiki|镰 kama|锅 nabe|釜 kama|孙 son|生 so|纯 jun|淳 jun|顺 jun|邦 ho kuni|润 jun|隼 jun|伦 rin|纯 sumi|弦 gen|匠 takumi sho|隆 ryu|翔 sho|莲 ren|勇 yu isamu|介 kai|启 kei|圭 kei|敬 kei taka|惠 e|彦 hiko|仁 jin|瑛 ei|镜 kagami|势 se|岐 ki|播 haru|陆 riku|奥 oo';
