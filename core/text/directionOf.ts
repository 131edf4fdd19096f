const RIGHT_TO_LEFT =
  /[\u200f\u061c]|(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** Direction of the first letter or direction mark (the first strong character); else `ltr`. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const strong = /[\p{L}\u200e\u200f\u061c]/u.exec(text)?.[0];
  return strong !== undefined && RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
}
