#define KIK_ZIP_FETCHES
#include "zip_library.h"

#include <dlfcn.h>
#include <string.h>

struct kik_zip_library kik_zip_library;

/* Where a function stands, into *function, which is one of some type. */
static bool find(void *library, const char *name, void *function)
{
	void *p = dlsym(library, name);

	/* a pointer to a function is one to an object where there is dlsym */
	memcpy(function, &p, sizeof p);
	return p != NULL;
}

bool kik_zip_fetch(struct kik_diag *d)
{
	static bool fetched;
	void *library;

	if (fetched)
		return true;
	library = dlopen(kik_zip_library_name, RTLD_NOW | RTLD_LOCAL);
	fetched = library != NULL;
#define FIND(f) fetched = fetched && find(library, #f, &kik_zip_library.f);
	KIK_ZIP_FUNCTIONS(FIND)
#undef FIND
	if (!fetched && d)
		kik_diag_system(d, kik_zip_library_name, "cannot load", 0);
	return fetched;
}
