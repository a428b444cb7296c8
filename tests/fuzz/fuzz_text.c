/*
 * Texts and numbers.  The first byte says which function; each is held against what must
 * always be true of it, or against a second one written here.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "kik/csv.h"
#include "kik/hash.h"
#include "kik/id.h"
#include "kik/num.h"
#include "kik/personal.h"
#include "kik/utf8.h"

/* A text under test, a NUL behind it; `valid`: UTF-8 without a zero byte. */
struct text {
	const char *s;
	size_t len;
	unsigned how;
	bool valid;
};

/* --- UTF-8 --------------------------------------------------------------------------------- */

/* The next character, by arithmetic: -1 when it is none. */
static long decode(const char *text, size_t len, size_t *n)
{
	const unsigned char *s = (const unsigned char *)text;
	long ch;

	*n = *s < 0x80 ? 1 : (*s & 0xE0) == 0xC0 ? 2 : (*s & 0xF0) == 0xE0 ? 3 : 4;
	if (*n == 1)
		return *s;
	if ((*s & 0xC0) == 0x80 || *s >= 0xF8 || *n > len)
		return -1;
	ch = *s & (0x7F >> *n);
	for (size_t i = 1; i < *n; i++) {
		if ((s[i] & 0xC0) != 0x80)
			return -1;
		ch = ch << 6 | (s[i] & 0x3F);
	}
	if (ch < (*n == 2          ? 0x80
			 : *n == 3 ? 0x800
				   : 0x10000) ||
	    ch > 0x10FFFF || (ch >= 0xD800 && ch <= 0xDFFF))
		return -1;
	return ch;
}

static size_t valid_len(const char *s, size_t len)
{
	size_t i = 0, n;

	while (i < len && decode(s + i, len - i, &n) >= 0)
		i += n;
	return i;
}

static void test_utf8(const struct text *t)
{
	struct kik_buf b = KIK_BUF_INIT;
	bool ascii = true;
	uint32_t ch;
	size_t n, m;

	if (kik_utf8_valid(t->s, t->len) != valid_len(t->s, t->len))
		fuzz_fail("valid up to %zu", kik_utf8_valid(t->s, t->len));
	for (size_t i = 0; i < t->len; i++)
		ascii = ascii && (unsigned char)t->s[i] < 0x80;
	if (kik_utf8_ascii(t->s, t->len) != ascii)
		fuzz_fail("ascii");
	if (!t->valid)
		return;
	for (size_t i = 0; i < t->len; i += n) {
		long second = decode(t->s + i, t->len - i, &m);

		n = kik_utf8_next(t->s + i, t->len - i, &ch);
		if (n != m || second != (long)ch)
			fuzz_fail("U+%lX is taken for U+%lX", second, (long)ch);
		kik_utf8_add(&b, ch);
	}
	if (b.len != t->len || (t->len && memcmp(b.s, t->s, t->len) != 0))
		fuzz_fail("UTF-8 written again");
	kik_buf_release(&b);
}

/* NFC, trimming and ids come to rest: what was done once changes no more. */
static void test_forms(const struct text *t)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_slice once = { t->s, t->len }, twice;
	enum kik_fault fault;
	const char *nfc;
	size_t len;

	once = kik_trim(t->s, t->len);
	twice = kik_trim(once.s, once.len);
	if (twice.s != once.s || twice.len != once.len)
		fuzz_fail("trimmed twice");
	if (t->valid) {
		len = t->len;
		nfc = kik_utf8_nfc(a, t->s, &len);
		once = (struct kik_slice){ nfc, len };
		if (kik_utf8_valid(nfc, len) != len || kik_utf8_nfc(a, nfc, &len) != nfc)
			fuzz_fail("not in NFC: %s", nfc);
		(void)kik_utf8_fold(a, t->s, t->len);
		(void)kik_utf8_width(t->s);
		once = (struct kik_slice){ t->s, t->len };
		if (kik_id_check(&once, a, &fault) == 0) {
			twice = once;
			if (!once.len || kik_utf8_control(once.s, once.len) != once.len ||
			    kik_id_check(&twice, a, &fault) < 0 || twice.s != once.s ||
			    twice.len != once.len)
				fuzz_fail("an id that is none: %s", t->s);
		}
	}
	kik_arena_free(a);
}

/* --- what is shown, and file names --------------------------------------------------------- */

static void test_shown(const struct text *t)
{
	struct kik_buf b = KIK_BUF_INIT, all = KIK_BUF_INIT;
	size_t max = t->how % 41;

	kik_buf_adds(&b, "«");
	kik_buf_add_shown(&b, t->s, t->len, max);
	kik_buf_add_shown(&all, t->s, t->len, 0);
	if (kik_utf8_valid(b.s, b.len) != b.len || kik_utf8_control(b.s, b.len) != b.len ||
	    kik_utf8_control(kik_buf_str(&all), all.len) != all.len)
		fuzz_fail("not printable: %s", b.s);
	if (max && b.len - 2 > max)
		fuzz_fail("%zu bytes where %zu may be", b.len - 2, max);
	if ((!max || all.len <= max) && strcmp(b.s + 2, kik_buf_str(&all)) != 0)
		fuzz_fail("cut to %zu without need: %s", max, b.s);
	if (max >= 3 && all.len > max &&
	    (strcmp(b.s + b.len - 3, "…") != 0 || memcmp(b.s + 2, all.s, b.len - 5) != 0))
		fuzz_fail("not cut well: %s", b.s);
	kik_buf_release(&b);
	kik_buf_release(&all);
}

static void file_part(struct kik_buf *b, const char *id)
{
	static const char *const reserved[] = { "con", "prn", "aux", "nul", "com0", "com1", "com9",
		"lpt1", "lpt5" };

	kik_buf_add_file_part(b, id);
	if (!b->len || b->len > 69 ||
	    strspn(b->s, "abcdefghijklmnopqrstuvwxyz0123456789-_") != b->len)
		fuzz_fail("file part %s", kik_buf_str(b));
	for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
		if (!strcmp(b->s, reserved[i]))
			fuzz_fail("file part %s", b->s);
}

/* Two ids, with a line feed between them. */
static void test_file_part(const struct text *t)
{
	struct kik_buf x = KIK_BUF_INIT, y = KIK_BUF_INIT, id = KIK_BUF_INIT;
	char *other;

	if (!t->valid)
		return;
	kik_buf_add(&id, t->s, t->len);
	kik_buf_addc(&id, '\n');
	other = strchr(id.s, '\n');
	*other++ = '\0';
	file_part(&x, id.s);
	file_part(&y, other);
	if (strcmp(id.s, other) != 0)
		if (!strcmp(x.s, y.s))
			fuzz_fail("two ids share the name %s", x.s);
	kik_buf_release(&x);
	kik_buf_release(&y);
	kik_buf_release(&id);
}

/* --- cells of CSV -------------------------------------------------------------------------- */

static void test_cell(const struct text *t)
{
	static const char delimiters[] = ";,\t";
	const char delimiter = delimiters[t->how % 3];
	struct kik_buf b = KIK_BUF_INIT;
	bool guard = t->how / 3 % 2;
	struct fuzz_notes notes;
	struct kik_cells row;
	struct kik_input in;
	struct kik_slice cell;
	struct kik_csv *csv;

	if (!t->valid)
		return;
	kik_buf_addf(&b, "x%c", delimiter);
	kik_csv_quote(&b, delimiter, t->s, t->len, guard);
	kik_buf_addf(&b, "%cy%s", delimiter, t->how / 6 % 2 ? "\r\n" : "\n");
	fuzz_notes_begin(&notes, NULL);
	kik_input_memory(&in, "x", b.s, b.len, KIK_ENC_UTF8);
	csv = kik_csv_new(&in, notes.d, delimiter);
	if (kik_csv_next(csv, &row) != 1 || row.n != 3 || !kik_slice_is(row.field[2], "y"))
		fuzz_fail("no row of three: %s", b.s);
	if (guard && kik_csv_formula(row.field[1].s, row.field[1].len) && *row.field[1].s != '\'')
		fuzz_fail("a formula: %s", b.s);
	cell = guard ? kik_csv_unguard(row.field[1]) : row.field[1];
	if (!kik_slice_is(cell, t->s))
		fuzz_fail("another text: %s", b.s);
	if (kik_csv_next(csv, &row) != 0)
		fuzz_fail("more than a row: %s", b.s);
	kik_csv_free(csv);
	kik_input_close(&in);
	fuzz_notes_end(&notes);
	kik_buf_release(&b);
}

/* --- personal data ------------------------------------------------------------------------- */

/* What is found does not depend on blanks around it. */
static void test_personal(const struct text *t)
{
	enum kik_personal found = kik_personal_find(t->s, t->len);
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_adds(&b, " ");
	kik_buf_add(&b, t->s, t->len);
	kik_buf_adds(&b, " ");
	if (kik_personal_find(b.s, b.len) != found)
		fuzz_fail("personal data: %d, between blanks %d", found,
		    kik_personal_find(b.s, b.len));
	kik_buf_release(&b);
}

/* --- orders -------------------------------------------------------------------------------- */

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

/* Three texts with line feeds between them: an order has no circles, and no two are equal. */
static void check_order(int (*cmp)(const char *a, const char *b), char *const *s)
{
	for (int i = 0; i < 3; i++) {
		const char *a = s[i], *b = s[(i + 1) % 3], *c = s[(i + 2) % 3];

		if (sign(cmp(a, b)) != -sign(cmp(b, a)) || (cmp(a, b) == 0) != !strcmp(a, b))
			fuzz_fail("no order: %s, %s", a, b);
		if (cmp(a, b) < 0 && cmp(b, c) < 0 && cmp(a, c) >= 0)
			fuzz_fail("a circle: %s, %s, %s", a, b, c);
	}
}

static size_t slow_distance(const char *a, size_t alen, const char *b, size_t blen)
{
	size_t d[40][40];

	for (size_t i = 0; i <= alen; i++)
		for (size_t j = 0; j <= blen; j++) {
			size_t least = i > j ? i : j;

			if (i && j) {
				least = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
				least = d[i - 1][j] + 1 < least ? d[i - 1][j] + 1 : least;
				least = d[i][j - 1] + 1 < least ? d[i][j - 1] + 1 : least;
			}
			d[i][j] = least;
		}
	return d[alen][blen];
}

static void test_orders(const struct text *t)
{
	struct kik_buf b = KIK_BUF_INIT;
	size_t limit = t->how % 5, len[2], distance;
	char *s[3];

	if (!t->valid)
		return;
	kik_buf_add(&b, t->s, t->len);
	kik_buf_adds(&b, "\n\n\n");
	s[0] = b.s;
	for (int i = 0; i < 3; i++) {
		char *end = strchr(s[i], '\n');

		*end = '\0';
		if (i < 2)
			s[i + 1] = end + 1;
	}
	check_order(kik_natural_cmp, s);
	check_order(kik_danish_cmp, s);
	len[0] = strlen(s[0]);
	len[1] = strlen(s[1]);
	if (len[0] < 40 && len[1] < 40) {
		distance = slow_distance(s[0], len[0], s[1], len[1]);
		if (kik_distance((struct kik_slice){ s[0], len[0] },
			(struct kik_slice){ s[1], len[1] },
			limit) != (distance > limit ? limit + 1 : distance))
			fuzz_fail("the distance of %s and %s is %zu", s[0], s[1], distance);
	}
	kik_buf_release(&b);
}

/* --- numbers ------------------------------------------------------------------------------- */

static size_t count_digits(const char *s)
{
	return strspn(s, "0123456789");
}

/* A second reader of points: by the shape of the text, then digit by digit. */
static bool slow_points(const char *text, size_t len, int64_t *out, enum kik_mark *mark)
{
	const char *s = text + (*text == '-');
	size_t whole = count_digits(s), part = 0;
	int64_t v = 0;

	*mark = s[whole] == '.' ? KIK_MARK_POINT : s[whole] == ',' ? KIK_MARK_COMMA : KIK_MARK_NONE;
	if (*mark != KIK_MARK_NONE) {
		part = count_digits(s + whole + 1);
		if (part == 0 || part > 3)
			return false;
		part++;
	}
	if (whole == 0 || s + whole + part != text + len)
		return false;
	for (size_t i = 0; i < whole; i++)
		if ((v = v * 10 + (s[i] - '0')) > 2000000)
			return false;
	for (size_t i = 1; i < 4; i++)
		v = v * 10 + (i < part ? s[whole + i] - '0' : 0);
	*out = *text == '-' ? -v : v;
	return v <= 2000000000;
}

static void test_points(const struct text *t)
{
	enum kik_mark mark, second_mark;
	int32_t points;
	int64_t second, n;
	bool ok;

	if (!t->valid)
		return;
	ok = slow_points(t->s, t->len, &second, &second_mark);
	if ((kik_parse_points(t->s, t->len, &points, &mark) == 0) != ok ||
	    (ok && (points != second || mark != second_mark)))
		fuzz_fail("points: %s", t->s);
	ok = t->len && count_digits(t->s) == t->len;
	second = 0;
	for (const char *s = t->s; ok && *s; s++)
		if ((second = second * 10 + (*s - '0')) > 500000000)
			ok = false;
	if ((kik_parse_count(t->s, t->len, 500000000, &n) == 0) != ok || (ok && n != second))
		fuzz_fail("count: %s", t->s);
}

/* Rounded half away from zero, the remainder looked at by hand. */
static kik_int128 slow_round(kik_int128 num, kik_int128 den)
{
	kik_int128 size = num < 0 ? -num : num, q = size / den;

	if (2 * (size - q * den) >= den)
		q++;
	return num < 0 ? -q : q;
}

static void test_decimal(const struct text *t)
{
	static const int64_t units[] = { 1, 10, 1000, 10000, 1000000 };
	struct fuzz f = { (const uint8_t *)t->s, (const uint8_t *)t->s + t->len };
	int64_t unit = FUZZ_ONE(&f, units);
	int decimals = (int)fuzz_pick(&f, 10);
	int64_t value = (int64_t)((uint64_t)fuzz_pick(&f, UINT64_C(1) << 32) << 32 |
			    fuzz_pick(&f, UINT64_C(1) << 32)) >>
	    fuzz_pick(&f, 64);
	char mark = fuzz_pick(&f, 2) ? '.' : ',';
	kik_int128 v = 0, scale = 1, rounded;
	struct kik_buf b = KIK_BUF_INIT;
	int32_t points;
	enum kik_mark seen;
	size_t i;

	if (value == KIK_UNKNOWN)
		return;
	kik_buf_add_decimal(&b, value, unit, mark);
	for (i = *b.s == '-'; b.s[i] && b.s[i] != mark; i++)
		v = v * 10 + (b.s[i] - '0');
	v *= unit;
	if (b.s[i] && b.s[b.len - 1] == '0')
		fuzz_fail("a trailing zero: %s", b.s);
	for (scale = unit / 10, i += b.s[i] == mark; b.s[i]; i++, scale /= 10)
		v += scale * (b.s[i] - '0');
	if ((*b.s == '-' ? -v : v) != value)
		fuzz_fail("%lld / %lld is %s", (long long)value, (long long)unit, b.s);
	if (unit == KIK_THOUSAND && value >= -2000000000 && value <= 2000000000 &&
	    (kik_parse_points(b.s, b.len, &points, &seen) < 0 || points != value))
		fuzz_fail("%s does not read back", b.s);
	kik_buf_clear(&b);
	for (scale = 1, i = 0; i < (size_t)decimals; i++)
		scale *= 10;
	rounded = slow_round((kik_int128)value * scale, unit);
	if (rounded <= INT64_MAX && rounded >= -INT64_MAX) {
		kik_buf_add_fixed(&b, value, unit, decimals, mark);
		for (v = 0, i = *b.s == '-'; b.s[i]; i++)
			v = b.s[i] == mark ? v : v * 10 + (b.s[i] - '0');
		if ((*b.s == '-' ? -v : v) != rounded ||
		    (decimals > 0) != (strchr(b.s, mark) != NULL) ||
		    (decimals > 0 && b.s[b.len - (size_t)decimals - 1] != mark))
			fuzz_fail("%lld / %lld is %s", (long long)value, (long long)unit, b.s);
	}
	kik_buf_release(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	static void (*const tests[])(const struct text *t) = { test_utf8, test_forms, test_shown,
		test_file_part, test_cell, test_personal, test_orders, test_points, test_decimal };
	struct kik_buf b = KIK_BUF_INIT;
	struct text t;

	if (len < 2)
		return 0;
	kik_buf_add(&b, s + 2, len - 2);
	t.s = kik_buf_str(&b);
	t.len = b.len;
	t.how = s[1];
	t.valid = !memchr(t.s, '\0', t.len) && valid_len(t.s, t.len) == t.len;
	tests[s[0] % (sizeof tests / sizeof *tests)](&t);
	kik_buf_release(&b);
	return 0;
}
