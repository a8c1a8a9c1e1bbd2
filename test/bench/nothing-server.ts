// Node's own server, which answers everything with nothing. Talks with the bench over IPC.
import { createServer } from 'node:http'

const { port } = JSON.parse(process.env['BENCH'] ?? '') as { port: number }
const server = createServer((request, response) => {
  request.resume().on('end', () => response.end())
})
process.on('disconnect', () => process.exit(0)) // the bench has failed
process.on('message', question => {
  if (question === 'cpu') process.send?.({ cpu: process.cpuUsage() })
  if (question === 'stop') process.exit(0)
})
server.listen(port, '127.0.0.1', () => process.send?.({ ready: true }))
