/* Inside the zip reader and writer: libzip, fetched when the first archive is met. */
#ifndef KIK_ZIP_LIBRARY_H
#define KIK_ZIP_LIBRARY_H

#include <stdbool.h>
#include <zip.h>

#include "kik/diag.h"

/*
 * libzip brings a whole library of ciphers with it, and fetching both at the start would take as
 * long as all else that a run of one unit does; most runs meet no archive.  So the tools do not
 * link to it: below this line each of its functions means the one that was fetched.
 */
#define KIK_ZIP_FUNCTIONS(X)        \
	X(zip_close)                \
	X(zip_discard)              \
	X(zip_error_code_zip)       \
	X(zip_error_fini)           \
	X(zip_error_init)           \
	X(zip_fclose)               \
	X(zip_file_add)             \
	X(zip_file_get_error)       \
	X(zip_file_set_dostime)     \
	X(zip_fopen_index)          \
	X(zip_fread)                \
	X(zip_get_error)            \
	X(zip_get_name)             \
	X(zip_get_num_entries)      \
	X(zip_open_from_source)     \
	X(zip_set_file_compression) \
	X(zip_source_buffer)        \
	X(zip_source_buffer_create) \
	X(zip_source_close)         \
	X(zip_source_free)          \
	X(zip_source_keep)          \
	X(zip_source_open)          \
	X(zip_source_read)          \
	X(zip_source_stat)          \
	X(zip_stat_index)           \
	X(zip_stat_init)

struct kik_zip_library {
#define KIK_ZIP_FIELD(f) __typeof__(f) *f;
	KIK_ZIP_FUNCTIONS(KIK_ZIP_FIELD)
#undef KIK_ZIP_FIELD
};

extern struct kik_zip_library kik_zip_library;

/* Fetches it, once.  False, reported, when it cannot be (d may be NULL: not reported). */
bool kik_zip_fetch(struct kik_diag *d);

/* The file it is in, as the linker found it when this was built; made by the build. */
extern const char kik_zip_library_name[];

#ifndef KIK_ZIP_FETCHES
#define zip_close                kik_zip_library.zip_close
#define zip_discard              kik_zip_library.zip_discard
#define zip_error_code_zip       kik_zip_library.zip_error_code_zip
#define zip_error_fini           kik_zip_library.zip_error_fini
#define zip_error_init           kik_zip_library.zip_error_init
#define zip_fclose               kik_zip_library.zip_fclose
#define zip_file_add             kik_zip_library.zip_file_add
#define zip_file_get_error       kik_zip_library.zip_file_get_error
#define zip_file_set_dostime     kik_zip_library.zip_file_set_dostime
#define zip_fopen_index          kik_zip_library.zip_fopen_index
#define zip_fread                kik_zip_library.zip_fread
#define zip_get_error            kik_zip_library.zip_get_error
#define zip_get_name             kik_zip_library.zip_get_name
#define zip_get_num_entries      kik_zip_library.zip_get_num_entries
#define zip_open_from_source     kik_zip_library.zip_open_from_source
#define zip_set_file_compression kik_zip_library.zip_set_file_compression
#define zip_source_buffer        kik_zip_library.zip_source_buffer
#define zip_source_buffer_create kik_zip_library.zip_source_buffer_create
#define zip_source_close         kik_zip_library.zip_source_close
#define zip_source_free          kik_zip_library.zip_source_free
#define zip_source_keep          kik_zip_library.zip_source_keep
#define zip_source_open          kik_zip_library.zip_source_open
#define zip_source_read          kik_zip_library.zip_source_read
#define zip_source_stat          kik_zip_library.zip_source_stat
#define zip_stat_index           kik_zip_library.zip_stat_index
#define zip_stat_init            kik_zip_library.zip_stat_init
#endif

#endif
