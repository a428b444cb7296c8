#include "kik/blank.h"

#include <string.h>

const struct kik_blank_format kik_blank_formats[] = {
	{ "csv", kik_blank_csv },
	{ "xlsx", kik_blank_xlsx },
	{ NULL, NULL },
};

const struct kik_blank_format *kik_blank_find(const char *name)
{
	for (const struct kik_blank_format *f = kik_blank_formats; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}

struct kik_blank_cell kik_blank_say(const char *text)
{
	return (struct kik_blank_cell){ .text = text };
}

struct kik_blank_cell kik_blank_number(int64_t value, int decimals)
{
	return (struct kik_blank_cell){ .value = value, .decimals = decimals };
}

struct kik_blank_cell kik_blank_count(int64_t n)
{
	return kik_blank_number(n * KIK_STAT, 0);
}
