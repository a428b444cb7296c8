/* A folder of its own for a test that writes files. */
#ifndef SCRATCH_H
#define SCRATCH_H

/* Makes a temporary folder and goes there; it is removed when the program ends. */
void scratch_enter(void);

#endif
