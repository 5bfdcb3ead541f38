// Each page is rendered ahead as a newcomer sees it, so that it shows before any script has come; what is the learner's own
// lives in the browser's database and is rendered there.
export const prerender = 'auto';
