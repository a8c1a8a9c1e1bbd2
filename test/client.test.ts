import './client/pictures.ts'
