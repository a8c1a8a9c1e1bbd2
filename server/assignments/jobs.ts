// What is done every hour for assignments.
import type { AnyJob } from '../base/jobs.ts'
import { sweepBatches } from './giving/sweep-batches.ts'
import { withdrawUnserved } from './life/withdraw-unserved.ts'
import { escalate } from './notices/escalate.ts'
import { remindTeachers } from './notices/remind-teachers.ts'

export const hourlyOfAssignments: readonly AnyJob[] = [remindTeachers, escalate, sweepBatches, withdrawUnserved]
