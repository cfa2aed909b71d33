// Made by tests/commands/make-script-data.ts of opencc-js's dictionaries (Apache-2.0).
export const CHARACTERS =
  '僞偽啓啟喫吃嫺嫻嬀媯峯峰幺么棱稜樑梁檐簷污汙泄洩潙溈潨潀爲為牀床痹痺癡痴皁皂着著睾睪祕秘竈灶糉粽繮韁纔才羣群脣唇蔘參蔿蒍衆眾裏裡覈核踊踴鉢缽鍼針鮎鯰麪麵齶顎';
export const PHRASES =
  '喫張林楊牛純羅葉蔣黃\n喫喫 茶小舖\n樑樑 棟樑\n樑樑 國樑 杰樑\n樑樑 士樑\n皁皁 驥同一皁 驥同皁\n喫喫 喫茶\n樑樑 興樑\n樑樑 步樑\n樑樑 國樑\n樑樑 東樑';
