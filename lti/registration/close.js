// Tells the LMS that its frame, or the window that it opened, may go.
for (const button of document.querySelectorAll('[data-close]')) {
  button.addEventListener('click', () => {
    const lms = window.opener || window.parent
    lms.postMessage({ subject: 'org.imsglobal.lti.close' }, '*')
  })
}
