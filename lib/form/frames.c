#include "kik/frames.h"

#include "kik/builtin.h"
#include "kik/store.h"

int kik_frames_list(struct kik_diag *d, struct kik_buf *b, const char *lang, struct kik_arena *a)
{
	for (const struct kik_builtin *in = kik_builtin_frames; in->id != NULL; in++) {
		const struct kik_frame *f = kik_frame_load(d, in->id, a);

		if (f == NULL)
			return -1;
		kik_buf_addf(b, "%s\tedition %s\t%zu themes\t%zu questions\t%s\n", f->id,
		    f->edition, f->nthemes, f->nquestions, kik_frame_say(f, &f->title, lang));
	}
	return 0;
}

int kik_frames_check(struct kik_diag *d, const char *file, struct kik_arena *a)
{
	const struct kik_frame *f = kik_frame_load(d, file, a);

	if (f == NULL)
		return -1;
	kik_diag_tell(d, "%s: frame '%s', edition %s: %zu themes, %zu questions, %s", file, f->id,
	    f->edition, f->nthemes, f->nquestions, f->digest);
	return 0;
}
