#include "say_cuts.h"

#include "say.h"

static const enum kik_word words[KIK_CUTS] = {
	[KIK_CUT_MET] = KIK_W_CUT_MET,
	[KIK_CUT_PARTLY] = KIK_W_CUT_PARTLY,
	[KIK_CUT_PATH] = KIK_W_CUT_PATH,
	[KIK_CUT_HOLD] = KIK_W_CUT_HOLD,
	[KIK_CUT_ABOVE] = KIK_W_CUT_ABOVE,
	[KIK_CUT_BELOW] = KIK_W_CUT_BELOW,
	[KIK_CUT_EFFECT] = KIK_W_CUT_EFFECT,
	[KIK_CUT_EFFORT] = KIK_W_CUT_EFFORT,
};

const char *kik_say_cut(const struct kik_doc *d, const struct kik_cuts *c, enum kik_cut which)
{
	int64_t value = kik_cut_get(c, which), rest = value;
	int decimals = 4;

	for (; decimals > 0 && rest % 10 == 0; rest /= 10)
		decimals--;
	return kik_say_number(d, value, decimals);
}

void kik_say_cuts(struct kik_doc *d, const struct kik_report_input *in, enum kik_cut first,
    enum kik_cut last)
{
	const char *list = "";

	for (size_t i = first; i <= last; i++) {
		enum kik_cut which = (enum kik_cut)i;

		if (kik_cut_get(&in->cuts, which) == kik_cut_get(&kik_cuts_usual, which))
			continue;
		list = kik_say_joined(d, ", ", list,
		    kik_say(d, words[i], kik_say_cut(d, &in->cuts, which),
			kik_say_cut(d, &kik_cuts_usual, which)));
	}
	if (*list != '\0')
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s", kik_say(d, KIK_W_CUT_CHANGED, list));
}
