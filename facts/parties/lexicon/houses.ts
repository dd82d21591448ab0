/**
 * Houses known for their many companies: the bare name is the parent's or the house's, and with a trade or a place
 * beside it another legal person's. By the first Latin form of their row in `brands.ts`, or of a row here.
 */
export const HOUSES =
  'siemens|mitsubishi|mitsui|sumitomo|hitachi|toshiba|kawasaki|panasonic|samsung|hyundai|lg|sk|hanwha|doosan|lotte|tata|' +
  'general electric|general dynamics|general atomics|airbus|boeing|lockheed martin|northrop grumman|raytheon|bae systems|' +
  'thales|safran|leonardo|rheinmetall|gazprom|rosneft|rostec|rosatom|lukoil|thyssenkrupp|continental|philips|honeywell|' +
  'l3harris|textron|teledyne|rolls-royce|avic|casc|casic|cetc|norinco|cssc|csic|cnnc|sinopec|cnpc|cnooc|minmetals|baowu|' +
  'citic|china merchants|byd|huawei|haier|hisense|inspur|unisplendour|cec|aecc|crrc|fosun|foxconn|toyota|honda|' +
  'nissan|mazda|sony|canon|ihi|subaru|denso|komatsu|fujitsu|nec|tdk|daikin|asahi|nippon steel|jfe|kobelco|basf|bayer|bosch';
