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
  '白 shiro shira haku|黑 kuro koku|三 mi san mitsu|菱 bishi hishi|友 tomo yu|住 sumi ju|安 yasu an|德 toku|德 toku|福 fuku|神 kami kan kobe shin jin|' +
  '户 to be do|横 yoko o|须 su|贺 ga ka|千 chi sen|叶 ha ba|京 kyo kei|都 to miyako|阪 saka han|坂 saka|名 na mei|屋 ya oku|' +
  '樱 sakura|梅 ume|花 hana ka|菊 kiku|草 kusa|荒 ara|熊 kuma yu|鹿 shika ka|马 uma ba ma|鸟 tori cho|鹤 tsuru kaku|龟 kame|龙 ryu tatsu|' +
  '武 take bu mu|内 uchi nai|部 be bu|宫 miya gu|城 shiro ki jo|前 mae zen|后 go ato|今 ima kon|西 nishi|杉 sugi|柳 yanagi|桑 kuwa|' +
  '菅 suga kan|堀 hori|沟 mizo|渡 wata|边 be nabe|阿 a|植 ue|平 hira hei|和 wa kazu|正 masa sho|昭 sho aki|太 ta tai|阳 yo|丸 maru|' +
  '电 den|气 ki|工 ko|业 gyo|制 sei|作 saku|所 sho|机 ki|械 kai|重 ju shige|造 zo|船 sen funa|航 ko|空 ku|宇 u|宙 chu|化 ka|学 gaku|' +
  '药 yaku|品 hin|食 shoku|运 un|输 yu|通 tsu|信 shin nobu|商 sho|事 ji|会 kai|社 sha|组 gumi|建 ken|设 setsu|铃 suzu|鈴 suzu|' +
  '寺 tera dera ji|寿 ju hisa kotobuki|荣 ei sakae|昌 sho masa|弘 hiro|宏 hiro|广 hiro ko|浩 hiro ko|博 hiro haku|一 ichi kazu|二 ni ji|四 shi yotsu|' +
  '五 go itsu|六 roku mutsu|七 nana shichi|八 hachi ya|九 kyu ku|十 ju|百 hyaku|万 man|国 kuni koku goku|美 mi bi|文 fumi bun|英 ei hide|' +
  '子 ko|郎 ro|男 o|雄 o yu|夫 o|幸 yuki ko|雪 yuki|良 yoshi ryo|义 yoshi gi|健 ken|康 yasu ko|直 nao|真 ma shin|诚 makoto sei|胜 katsu|' +
  '久 hisa kyu|保 ho yasu|利 toshi ri|敏 toshi|隆 taka ryu|孝 taka ko|贵 taka ki|孝 taka|纪 ki nori|典 nori ten|则 nori|宪 nori ken|' +
  '由 yu|佳 yoshi ka|惠 kei megumi e|智 tomo chi|知 tomo chi|树 ki ju|直 nao|哲 tetsu|辉 teru ki|治 haru ji osamu|晋 shin|' +
  '冲 oki|泷 taki|濑 se|濱 hama|浦 ura ho|近 kon chika|远 en to|相 ai so|根 ne|市 ichi shi|町 machi|关 seki kan|馆 tate kan|' +
  '岩 iwa|矢 ya|弓 yumi|盐 shio en|岸 kishi|奥 oku|角 kado kaku|桐 kiri|稻 ina ine|笹 sasa|荻 ogi|荏 e|柴 shiba|栗 kuri|' +
  '帝 tei|旭 asahi|昭 sho|丰 toyo ho|丰 toyo|日 hi|产 san|本 hon|立 tachi ritsu|芝 shiba|川 kawa|洋 yo|宝 takara ho|武 take|' +
  '越 etsu koshi|信 shin|爱 ai|知 chi|岐 gi|阜 fu|静 shizu|滋 shi|奈 na|兵 hyo|库 ko|香 ka|媛 hime|佐 sa|分 ita bun|儿 ko|' +
  '鹿 ka|冲 oki|绳 nawa|札 sap|幌 poro|仙 sen|台 dai|成 nari sei|羽 ha hane|关 kan|町 cho|区 ku|丁 cho|目 me';
