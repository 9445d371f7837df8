/** Words that join others and say nothing of a call, in the languages we ship. */
const joining = [
  "a an and are as at by for from in into is of on or that the to with",
  "au aux avec ce ces dans de des du en et la le les leur ou par pour sur un une",
  "am an auf aus bei das dem den der des die durch ein eine einer eines fur im in mit und von vom zu zum zur",
  "al con de del el en la las los o para por que un una y",
  "ai al alla alle con da dal dei del della delle di e gli i il in la le lo nel nella per su un una",
  "dla do i na o od oraz po przez w we z ze",
  "aan bij de die een en het in met op te van voor",
  "a ao aos as com da das de do dos e em na nas no nos o os para por um uma",
];

const stopWords = new Set(joining.flatMap((words) => words.split(" ")));

/** Tells whether a folded word can be left out of a search that has others. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded) || /^\p{L}$/u.test(folded);
}
