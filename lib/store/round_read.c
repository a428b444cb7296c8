/* A round directory: round.json, checked against the frame that stands beside it. */
#include "kik/store.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kik/date.h"
#include "kik/id.h"
#include "kik/input.h"

struct reader {
	struct kik_diag *d;
	struct kik_json_doc *doc;
	struct kik_round *r;
	const struct kik_frame *f;
	struct kik_arena *a;
	bool bad;
};

static void fault(struct reader *rd, const struct kik_json *v, enum kik_fault code, const char *key,
    const char *expected)
{
	struct kik_finding f = {
		.fault = code,
		.at = kik_json_place(rd->doc, v),
		.column = key,
		.found = kik_json_raw(rd->doc, v),
		.expected = expected,
		.n = KIK_ID_MAX,
	};
	const char *s = kik_json_text(v);

	if (s != NULL)
		f.found = (struct kik_slice){ s, strlen(s) };
	kik_diag_add(rd->d, &f);
	rd->bad = true;
}

/* A member that is a text, checked; "" when it is absent or wrong. */
static const char *text(struct reader *rd, const struct kik_json *v, const char *key, bool need,
    int (*check)(struct kik_slice *, struct kik_arena *, enum kik_fault *))
{
	const char *s = NULL;
	struct kik_slice t;
	enum kik_fault code;

	if (kik_json_need_text(rd->doc, v, key, need, &s) < 0) {
		rd->bad = true;
		return "";
	}
	if (s == NULL)
		return "";
	t = (struct kik_slice){ s, strlen(s) };
	if (check(&t, rd->a, &code) < 0) {
		fault(rd, kik_json_get(v, key), code, key, NULL);
		return "";
	}
	return kik_arena_text(rd->a, t.s, t.len);
}

static const char *date(struct reader *rd, const struct kik_json *v, const char *key)
{
	const char *s = text(rd, v, key, false, kik_fact_check);

	if (s[0] != '\0' && !kik_date_valid(s))
		fault(rd, kik_json_get(v, key), KIK_F_DATE, key,
		    kik_phrase(rd->d, KIK_P_DATE_FORMAT));
	return s;
}

static void read_known(struct reader *rd, const struct kik_json *v, const char *const *keys)
{
	if (kik_json_known(rd->doc, v, keys) < 0)
		rd->bad = true;
}

/* The first element of the list under a key, and how many there are; NULL after a fault. */
static const struct kik_json *list(struct reader *rd, const struct kik_json *v, const char *key,
    size_t *n)
{
	const struct kik_json *l = kik_json_need(rd->doc, v, key, KIK_JSON_ARRAY, true);

	*n = 0;
	if (l == NULL) {
		rd->bad = true;
		return NULL;
	}
	*n = kik_json_size(l);
	return kik_json_first(l);
}

static bool is_object(struct reader *rd, const struct kik_json *v, const char *key)
{
	if (kik_json_is(v, KIK_JSON_OBJECT))
		return true;
	fault(rd, v, KIK_F_JSON_TYPE, key, kik_phrase(rd->d, KIK_P_OBJECT));
	return false;
}

static void read_frame(struct reader *rd, const struct kik_json *root)
{
	static const char *const keys[] = { "id", "digest", NULL };
	const struct kik_json *v = kik_json_need(rd->doc, root, "frame", KIK_JSON_OBJECT, true);
	const char *digest;

	if (v == NULL) {
		rd->bad = true;
		return;
	}
	read_known(rd, v, keys);
	rd->r->frame_id = text(rd, v, "id", true, kik_id_check);
	digest = text(rd, v, "digest", true, kik_id_check);
	if (digest[0] != '\0' && strcmp(digest, rd->f->digest) != 0)
		fault(rd, kik_json_get(v, "digest"), KIK_F_JSON_VALUE, "digest", rd->f->digest);
	memcpy(rd->r->digest, rd->f->digest, sizeof rd->r->digest);
}

/* "T1, T2, T3" */
static const char *theme_ids(const struct kik_frame *f, struct kik_arena *a)
{
	const char *ids = f->theme[0].id;

	for (size_t i = 1; i < f->nthemes; i++)
		ids = kik_arena_printf(a, "%s, %s", ids, f->theme[i].id);
	return ids;
}

static void read_themes(struct reader *rd, const struct kik_json *root)
{
	size_t n;
	const struct kik_json *v = list(rd, root, "themes", &n);

	rd->r->theme = kik_arena_array(rd->a, rd->f->nthemes, sizeof *rd->r->theme);
	for (; v != NULL; v = kik_json_next(v)) {
		const char *id = kik_json_text(v);
		size_t i = id != NULL ? kik_frame_theme(rd->f, id, strlen(id)) : KIK_NONE;

		if (i == KIK_NONE)
			fault(rd, v, KIK_F_JSON_VALUE, "themes", theme_ids(rd->f, rd->a));
		else
			rd->r->theme[i] = true;
	}
}

static void read_columns(struct reader *rd, const struct kik_json *v, struct kik_unit *u)
{
	const struct kik_json *c = kik_json_get(v, "columns");

	if (c == NULL || !is_object(rd, c, "columns"))
		return;
	u->column = kik_arena_array(rd->a, kik_json_size(c), sizeof *u->column);
	for (const struct kik_json *m = kik_json_first(c); m != NULL; m = kik_json_next(m)) {
		struct kik_column *to = &u->column[u->ncolumns++];

		to->name = kik_arena_str(rd->a, kik_json_key(m));
		to->value = text(rd, c, to->name, true, kik_fact_check);
	}
}

static void read_participants(struct reader *rd, const struct kik_json *v, struct kik_round_unit *u)
{
	static const char *const keys[] = { "code", "role", NULL };
	size_t n;
	const struct kik_json *l = list(rd, v, "participants", &n);

	u->participant = kik_arena_array(rd->a, n, sizeof *u->participant);
	for (; l != NULL; l = kik_json_next(l)) {
		struct kik_participant *p = &u->participant[u->n];

		if (!is_object(rd, l, "participants"))
			continue;
		read_known(rd, l, keys);
		p->code = text(rd, l, "code", true, kik_id_check);
		p->role = text(rd, l, "role", false, kik_fact_check);
		p->name = p->email = p->form = "";
		if (kik_round_has_code(u, p->code, strlen(p->code)))
			fault(rd, kik_json_get(l, "code"), KIK_F_FRAME_ID_DUP, "participants",
			    NULL);
		u->n++;
	}
	u->unit.participants = (long)u->n;
}

static void read_unit(struct reader *rd, const struct kik_json *v, struct kik_round_unit *u)
{
	static const char *const keys[] = { "id", "name", "area", "municipality", "columns",
		"participants", NULL };

	read_known(rd, v, keys);
	u->unit.id = text(rd, v, "id", true, kik_id_check);
	u->unit.name = text(rd, v, "name", false, kik_fact_check);
	u->unit.area = text(rd, v, "area", false, kik_fact_check);
	u->unit.municipality = text(rd, v, "municipality", false, kik_fact_check);
	u->unit.leader = "";
	read_columns(rd, v, &u->unit);
	read_participants(rd, v, u);
}

/* By unit, then by where it stands. */
static int unit_order(const void *a, const void *b)
{
	const struct kik_round_unit *const *x = a, *const *y = b;
	int order = kik_unit_cmp(&(*x)->unit, &(*y)->unit);

	return order != 0 ? order : (*x > *y) - (*x < *y);
}

/* A unit that stood twice would be asked and counted twice.  at: where each unit stands. */
static void find_twice(struct reader *rd, const struct kik_json *const *at)
{
	const struct kik_round_unit *unit = rd->r->unit;
	size_t n = rd->r->nunits;
	const struct kik_round_unit **order = kik_arena_array(rd->a, n, sizeof *order);

	for (size_t i = 0; i < n; i++)
		order[i] = &unit[i];
	if (n > 0)
		qsort(order, n, sizeof *order, unit_order);
	for (size_t i = 1; i < n; i++) {
		struct kik_place first = kik_json_place(rd->doc, at[order[i - 1] - unit]);
		const char *id = order[i]->unit.id;
		struct kik_finding f = {
			.fault = KIK_F_UNIT_DUP,
			.at = kik_json_place(rd->doc, at[order[i] - unit]),
			.column = "id",
			.unit = { id, strlen(id) },
			.found = { id, strlen(id) },
		};

		if (kik_unit_cmp(&order[i - 1]->unit, &order[i]->unit) != 0)
			continue;
		f.other = kik_arena_printf(rd->a, "%s:%zu:%zu", first.file, first.line, first.col);
		kik_diag_add(rd->d, &f);
		rd->bad = true;
	}
}

static void read_units(struct reader *rd, const struct kik_json *root)
{
	size_t n;
	const struct kik_json *v = list(rd, root, "units", &n);
	const struct kik_json **at = kik_arena_array(rd->a, n, sizeof *at);
	struct kik_round *r = rd->r;

	r->unit = kik_arena_array(rd->a, n, sizeof *r->unit);
	for (; v != NULL; v = kik_json_next(v)) {
		if (!is_object(rd, v, "units"))
			continue;
		at[r->nunits] = v;
		read_unit(rd, v, &r->unit[r->nunits++]);
	}
	if (!rd->bad)
		find_twice(rd, at);
}

static void read_round(struct reader *rd)
{
	static const char *const keys[] = { "format", "version", "id", "frame", "lang", "start",
		"deadline", "seminar", "themes", "units", NULL };
	const struct kik_json *root = kik_json_root(rd->doc);

	if (kik_json_format(rd->doc, "kik-round", 1) < 0) {
		rd->bad = true;
		return;
	}
	read_known(rd, root, keys);
	rd->r->id = text(rd, root, "id", true, kik_id_check);
	rd->r->lang = text(rd, root, "lang", true, kik_id_check);
	rd->r->start = date(rd, root, "start");
	rd->r->deadline = date(rd, root, "deadline");
	rd->r->seminar = date(rd, root, "seminar");
	read_frame(rd, root);
	read_themes(rd, root);
	read_units(rd, root);
}

bool kik_round_closed(const char *dir)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct stat st;
	bool closed;

	kik_buf_addf(&b, "%s/" KIK_CLOSED_FILE, dir);
	closed = lstat(kik_buf_str(&b), &st) == 0;
	kik_buf_release(&b);
	return closed;
}

int kik_round_read(struct kik_diag *d, const char *dir, struct kik_round *r,
    const struct kik_frame **f, struct kik_arena *a)
{
	if (!kik_round_closed(dir))
		return kik_round_read_any(d, dir, r, f, a);
	kik_diag_file(d, KIK_F_ROUND_CLOSED, dir, NULL,
	    kik_arena_printf(a, "%s/" KIK_RESULTS_FILE, dir));
	return -1;
}

int kik_round_read_any(struct kik_diag *d, const char *dir, struct kik_round *r,
    const struct kik_frame **f, struct kik_arena *a)
{
	const char *path = kik_arena_printf(a, "%s/round.json", dir);
	struct reader rd = { .d = d, .r = r, .a = a };
	struct kik_buf b = KIK_BUF_INIT;

	*r = (struct kik_round){ 0 };
	*f = rd.f = kik_frame_load(d, kik_arena_printf(a, "%s/frame.json", dir), a);
	if (rd.f == NULL)
		return -1;
	if (kik_input_all(d, path, KIK_JSON_SIZE, &b) == 0) {
		struct kik_place at = { .file = path, .line = 1, .col = 1 };

		rd.doc = kik_json_parse(d, at, kik_buf_str(&b), b.len);
	}
	if (rd.doc != NULL)
		read_round(&rd);
	rd.bad |= rd.doc == NULL;
	kik_json_free(rd.doc);
	kik_buf_release(&b);
	return rd.bad ? -1 : 0;
}

bool kik_is_round(const char *path)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct stat st;
	bool is;

	kik_buf_addf(&b, "%s/round.json", path);
	is = stat(kik_buf_str(&b), &st) == 0 && S_ISREG(st.st_mode);
	kik_buf_release(&b);
	return is;
}
