/* round.json, written for people to read as well.  It holds no names: codes stand beside roles. */
#include "kik/store.h"

static void add_member(struct kik_buf *b, const char *before, const char *key, const char *value)
{
	kik_buf_adds(b, before);
	kik_json_add_text(b, key);
	kik_buf_addc(b, ':');
	kik_json_add_text(b, value);
}

/* A member that is left out when there is nothing to say. */
static void add_known(struct kik_buf *b, const char *before, const char *key, const char *value)
{
	if (value[0] != '\0')
		add_member(b, before, key, value);
}

static void add_columns(struct kik_buf *b, const struct kik_unit *u)
{
	if (u->ncolumns == 0)
		return;
	kik_buf_adds(b, ",\n     \"columns\":");
	for (size_t i = 0; i < u->ncolumns; i++)
		add_member(b, i == 0 ? "{" : ",", u->column[i].name, u->column[i].value);
	kik_buf_addc(b, '}');
}

static void add_unit(struct kik_buf *b, const struct kik_round_unit *ru)
{
	const struct kik_unit *u = &ru->unit;

	add_member(b, "    {", "id", u->id);
	add_known(b, ",", "name", u->name);
	add_known(b, ",", "area", u->area);
	add_known(b, ",", "municipality", u->municipality);
	add_columns(b, u);
	kik_buf_adds(b, ",\n     \"participants\":[");
	for (size_t i = 0; i < ru->n; i++) {
		add_member(b, i == 0 ? "\n      {" : ",\n      {", "code", ru->participant[i].code);
		add_known(b, ",", "role", ru->participant[i].role);
		kik_buf_addc(b, '}');
	}
	kik_buf_adds(b, "]}");
}

void kik_round_write(struct kik_buf *b, const struct kik_round *r, const struct kik_frame *f)
{
	const char *separator = "";

	kik_buf_adds(b, "{\"format\":\"kik-round\",\"version\":1");
	add_member(b, ",\n  ", "id", r->id);
	add_member(b, ",\n  \"frame\":{", "id", f->id);
	add_member(b, ",", "digest", f->digest);
	kik_buf_addc(b, '}');
	add_member(b, ",\n  ", "lang", r->lang);
	add_known(b, ",\n  ", "start", r->start);
	add_known(b, ",\n  ", "deadline", r->deadline);
	add_known(b, ",\n  ", "seminar", r->seminar);
	kik_buf_adds(b, ",\n  \"themes\":[");
	for (size_t i = 0; i < f->nthemes; i++) {
		if (!r->theme[i])
			continue;
		kik_buf_adds(b, separator);
		kik_json_add_text(b, f->theme[i].id);
		separator = ",";
	}
	kik_buf_adds(b, "],\n  \"units\":[");
	for (size_t i = 0; i < r->nunits; i++) {
		kik_buf_adds(b, i == 0 ? "\n" : ",\n");
		add_unit(b, &r->unit[i]);
	}
	kik_buf_adds(b, "]}\n");
}
