/**
 * Words of LinkedIn's labels, for the few things that no address, key, icon or order tells. All languages stand in one
 * pattern, because the language that a page declares is not always the one it speaks (seen 2026-07). A word is the
 * beginning of the forms that it takes.
 */

/** "Accept": the button that takes an invitation on. What stands beside it ignores the invitation. */
const accepts =
  /accept|accett|aceit|acepta|akcept|aksept|akzept|annehmen|godkänn|godta|přij|hyväksy|elfogad|kabul e|terima|chấp nhận|αποδοχ|прин|прий|קבל|אישור|قبول|موافق|پذیر|स्वीकार|স্বীকার|গ্রহণ|ਸਵੀਕਾਰ|అంగీక|ยอมรับ|承認(?!待)|承諾|接受|수락/i;

/** "Following", "Unfollow": the button of somebody who is followed already. */
const isFollowing =
  /following|unfollow|gefolgt|folge ich|nicht mehr|entfolg|suivi|abonné|ne plus|siguiendo|dejar de|seguindo|deixar|segui già|già segui|smetti|volgend|gevolgd|ontvolg|niet meer|obserwujesz|przesta|följer|følger|sluta|slutt|stop |seuraat|lopeta|sleduj|přesta|követed|leáll|nu mai |takip edil|takibi bırak|mengikuti|berhenti|đang theo|bỏ theo|ακολουθείτε|διακοπ|подписаны|отпис|стежите|скасув|הפסק|تتابع|إلغاء|لغو|फ़ॉलो कर र|अनफ़ॉलो|ติดตามอยู่|เลิก|フォロー中|フォローを?解除|やめる|已关注|取消|追蹤中|已追蹤|팔로잉|팔로우 중|언팔/i;

/** "No reaction": the state of the button before any. */
const unreacted =
  /no reaction|aucune|ninguna|nenhuma|nessuna|keine|geen|brak|ingen|ei reakt|žádn|nincs|nicio|tepki yok|tidak ada|không có|καμία|нет реак|немає|אין|لا يوجد|لا توجد|بدون|बिना|कोई|ไม่มี|なし|ません|无|沒有|없음/i;

/** "Pending": what was asked for and is not answered yet (36 languages, 2026-09). */
const pending =
  /pending|en attente|ausstehend|pendiente|in sospeso|in behandeling|pendente|^w toku|čeká|ventende|εκκρεμ|odottaa|függőben|^venter|între timp|на рассмотр|obesvarad|beklemede|розгляда|انتظار|معوق|স্থগিত|लंबित|belum|בהמתנה|承認待ち|대기|बाकी|menunggu|ਬਾਕੀ|పెండింగ్|รอดำเนิน|nakabinbin|đang chờ|待处理|未回覆/i;

/** "Leave", "withdraw", "remove": the button ends what stands. */
export const ends =
  /withdraw|\bleave\b|\bcancel|remove|zurückzieh|verlassen|entfernen|quitter|retirer|annuler|supprimer|abandonar|retirar|eliminar|cancelar|remover|abbandona|ritira|rimuov|verlaten|intrekken|verwijder|opuść|wycofaj|usuń|anuluj|lämna|forlad|ayrıl|iptal|покин|отмен|удал|مغادرة|سحب|إزالة|إلغاء|退会|退出|取り消|取消|削除|撤回|移除|나가기|취소|삭제/i;

export const words = { accepts, isFollowing, unreacted, pending, ends } as const;

/** What a label may say. */
export type Words = typeof words;
