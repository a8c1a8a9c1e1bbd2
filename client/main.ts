document.querySelector('#app')!.textContent = 'Landbridge'
