/** Words that join words; those who list goods have none. Folded. */
export const JOINS =
  /[的了过是在有和与及其之于被把让从到给着就都也还又才总已曾将很不没这那他她它我]|[\u3041-\u309f]{2}|\p{Script=Hangul}[은는이가을를의도에] |다[.]|\b(?:the|an?|of|and|was|were|had|has|is|are|he|she|his|her|they|my|in|on|to|not|that|nobody)\b|\b(?:der|die|das|und|nicht|ist|war|im)\b|\b(?:yang|dan|itu|di|tidak|pernah|ada)\b|(?<!\p{L})(?:và|của|không|là|có|trong|đã|bà|ông|cha)(?!\p{L})|(?<!\p{L})(?:и|в|не|на|что|он|она|был[аио]?)(?!\p{L})|ที่|เป็น|ไม่|ของ|และ|เมื่อ|ว่า|จาก|ใน|ให้|(?<!\p{L})(?:في|من|على|لم|كان|عن)(?!\p{L})/u;
