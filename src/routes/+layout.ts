// The frame of each page is rendered ahead, so that it shows before any script has come; what it frames lives in the
// browser's database and is rendered there.
export const prerender = 'auto';
