// Tells the LMS that its frame, or the window that it opened, may go.
for (const button of document.querySelectorAll('[data-close]')) {
  button.addEventListener('click', () => {
    const lms = window.opener || window.parent
    lms.postMessage({ subject: 'org.imsglobal.lti.close' }, '*')
  })
}

// An LMS may take its time: a second press would come too late for the link, and hide what the first one brings.
for (const button of document.querySelectorAll('[data-busy]')) {
  button.form.addEventListener('submit', event => {
    if (button.getAttribute('aria-busy') === 'true') event.preventDefault()
    button.setAttribute('aria-busy', 'true')
    button.textContent = button.dataset.busy
  })
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
}
