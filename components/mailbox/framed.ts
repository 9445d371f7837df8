/**
 * Makes a mail of our own fit for a frame on a page: its style sheet carries the page's nonce, as the
 * frame lives under the page's policy, and its links open beside the page.
 */
export function framed(html: string, nonce: string): string {
  return html
    .replace("<style>", `<style nonce="${nonce}">`)
    .replace("<head>", '<head><base target="_blank">');
}
