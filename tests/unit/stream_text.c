#include "stream_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "small.h"

struct kik_result *stream_unit(struct kik_arena *a, const struct kik_frame *f, const char *id)
{
	static const char *said[] = { "Godt \"råd\"", "a\tb" };
	struct kik_result *r =
	    small_unit(a, f, id, "Å; by", 4, (int64_t[]){ 3, 4, 0 }, (size_t[]){ 2, 5, 0 });

	r->individual->question[1].counts[5] = 3;
	r->individual->question[1].counts[0] = 1;
	r->individual->question[0].evidence = 2;
	r->individual->question[1].evidence = 1;
	r->individual->evidence[0] = 3;
	r->individual->question[0].statement[KIK_IDEAS] = said;
	r->individual->question[0].nstatements[KIK_IDEAS] = 2;
	return r;
}

void replace(struct kik_buf *b, const char *from, const char *to)
{
	const char *at = strstr(kik_buf_str(b), from);
	struct kik_buf whole = KIK_BUF_INIT;

	if (!at)
		print_error("'%s' is not in %s\n", from, kik_buf_str(b));
	assert_non_null(at);
	kik_buf_add(&whole, b->s, (size_t)(at - b->s));
	kik_buf_adds(&whole, to);
	kik_buf_adds(&whole, at + strlen(from));
	kik_buf_release(b);
	*b = whole;
}
