/* Two intakes of one file: the second one's rows stand behind the first one's. */
#include "intake_parts.h"

struct kik_intake *kik_intake_twin(const struct kik_intake *in, struct kik_diag *d)
{
	struct kik_intake *twin;

	/* in the order of the file: what is told once of a respondent, what others watch */
	if (in->mode != KIK_INTAKE_COUNT || in->watch || in->o->manifest || in->o->group)
		return NULL;
	twin = kik_intake_new(d, in->o, kik_answers_new(in->frame, kik_answers_keep(in->answers)));
	kik_intake_file(twin, in->file, in->folder);
	return twin;
}

bool kik_intake_join(struct kik_intake *in, struct kik_intake *twin)
{
	if (kik_duplicates_count(twin->duplicates) ||
	    (in->mark != KIK_MARK_NONE && twin->mark != KIK_MARK_NONE && in->mark != twin->mark) ||
	    !kik_answers_join(in->answers, twin->answers))
		return false;
	twin->answers = NULL;
	if (in->mark == KIK_MARK_NONE)
		in->mark = twin->mark;
	in->tainted = in->tainted || twin->tainted;
	/* the last row is the twin's, which nobody asks for any more */
	in->sheet = NULL;
	in->info = NULL;
	in->known = in->again = false;
	in->respondent = (struct kik_slice){ NULL, 0 };
	for (size_t i = 0; i < MEMORIES; i++)
		in->memory[i].set = false;
	return true;
}

void kik_intake_twin_free(struct kik_intake *twin)
{
	if (!twin)
		return;
	kik_answers_free(twin->answers);
	kik_intake_free(twin);
}
