// Runs before anything is drawn, so that a dark room does not flash white. Mantine keeps the attribute from there on.
(function () {
  var scheme = 'auto'
  try { scheme = localStorage.getItem('scheme') || scheme } catch (e) { /* Private windows forget, and that is fine. */ }
  if (scheme !== 'light' && scheme !== 'dark') scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
})()
