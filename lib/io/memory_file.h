/* Files in memory, for libraries that write to files only: they stand on no disk and have no name. */
#ifndef KIK_MEMORY_FILE_H
#define KIK_MEMORY_FILE_H

#include "kik/buf.h"

#define KIK_MEMORY_PATH 32 /* bytes of a path to such a file, with the end */

/* A new one with nothing in it, to be closed by the caller; -1 with errno set. */
int kik_memory_file(void);

/* Under which path this process opens it anew. */
void kik_memory_file_path(int fd, char path[KIK_MEMORY_PATH]);

/* Adds all that it holds to b.  0 or -1 with errno set. */
int kik_memory_file_take(int fd, struct kik_buf *b);

#endif
