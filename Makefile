# kik: build, check, install. GNU make 4.3 or later; 'make help' lists the targets.
#
# Nothing is listed by hand that make can find: a new file in lib/<layer>/, cmd/, frames/,
# man/ or tests/ is picked up by itself. Everything that is made lands under $(BUILD).
#
# Yours to set: CC, CFLAGS, CPPFLAGS, LDFLAGS, LDLIBS (appended last), PREFIX, DESTDIR,
# BUILD, WERROR=1 (warnings are errors), HARDEN=0 (leave hardening to the packager's flags),
# V=1 (print the commands).

VERSION := $(shell cat VERSION)
BUILD ?= build

CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
BINDIR ?= $(PREFIX)/bin
MANDIR ?= $(PREFIX)/share/man
COMPDIR ?= $(PREFIX)/share/bash-completion/completions
INSTALL ?= install

# Cairo draws the charts of Word documents; without it they are left out. CAIRO=0 leaves it
# out where it is there.
CAIRO ?= $(shell printf '\043include <cairo/cairo.h>\n' | $(CC) $(CPPFLAGS) -E -x c - \
	>/dev/null 2>&1 && echo 1 || echo 0)

# ---- flags -------------------------------------------------------------------

LIBS := -lcsv -lcjson -lunistring -lmd -lgmp -lzip -lexpat -lxlsxwriter

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wold-style-definition -Wpointer-arith -Wcast-qual -Wwrite-strings -Wvla \
	-Wformat=2 -Wundef -Wredundant-decls -Wimplicit-fallthrough \
	-Wno-overlength-strings
ifeq ($(WERROR),1)
WARN += -Werror
endif

kik_cppflags := -Iinclude -D_GNU_SOURCE
kik_cflags := -std=c11 $(WARN)
kik_ldflags := -Wl,--as-needed

ifeq ($(CAIRO),1)
kik_cppflags += -DKIK_CAIRO
LIBS += -lcairo -lm
endif

ifeq ($(SANITIZE),1)
kik_cppflags += -DKIK_DEBUG_ARENA
kik_cflags += -fsanitize=address,undefined -fno-sanitize-recover=all \
	-fno-omit-frame-pointer
kik_ldflags += -fsanitize=address,undefined
else ifeq ($(COVERAGE),1)
kik_cflags += --coverage
kik_ldflags += --coverage
else ifeq ($(FUZZ),1)
kik_cppflags += -DKIK_DEBUG_ARENA
kik_cflags += -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all \
	-fno-omit-frame-pointer
else ifneq ($(HARDEN),0)
kik_cflags += -fstack-protector-strong -fPIE
kik_ldflags += -pie -Wl,-z,relro,-z,now
# FORTIFY wants an optimising compiler, and a packager may have set it already
ifneq ($(filter -O1 -O2 -O3 -Os -Ofast,$(CFLAGS)),)
ifeq ($(findstring _FORTIFY_SOURCE,$(CPPFLAGS) $(CFLAGS)),)
kik_cppflags += -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
endif
endif
endif

COMPILE = $(CC) $(kik_cppflags) $(kik_cflags) -MMD -MP
LINK = $(CC) $(kik_cflags) $(CFLAGS) $(kik_ldflags) $(LDFLAGS)

# $(call say,WORD): the line that stands for a command, unless V=1
say = $(if $(filter 1,$(V)),,@printf '  %-5s %s\n' $(1) '$@';)

# ---- what there is -----------------------------------------------------------

lib_src := $(sort $(wildcard lib/*/*.c))
tool_src := $(sort $(wildcard cmd/kik-*.c))
part_src := $(sort $(foreach t,$(tool_src:cmd/kik-%.c=%),$(wildcard cmd/$(t)_*.c)))
shared_src := $(filter-out $(tool_src) $(part_src),$(sort $(wildcard cmd/*.c)))
unit_src := $(sort $(wildcard tests/unit/test_*.c))
unit_shared_src := $(filter-out $(unit_src),$(sort $(wildcard tests/unit/*.c)))
fuzz_src := $(sort $(wildcard tests/fuzz/fuzz_*.c))
fuzz_shared_src := $(filter-out $(fuzz_src),$(sort $(wildcard tests/fuzz/*.c)))
pages := $(sort $(wildcard lib/*/html/*.css lib/*/html/*.js))
templates := $(sort $(shell find templates -type f))
frames := $(sort $(basename $(notdir $(wildcard frames/*.json))))
crosswalks := $(sort $(wildcard crosswalks/*.json))
man := $(sort $(wildcard man/*.[157]))

obj = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
lib_obj := $(call obj,$(lib_src)) $(BUILD)/obj/gen/frames.o $(BUILD)/obj/gen/pages.o \
	$(BUILD)/obj/gen/crosswalks.o \
	$(BUILD)/obj/gen/templates.o $(BUILD)/obj/gen/zip_library.o
shared_obj := $(call obj,$(shared_src))
unit_shared_obj := $(call obj,$(unit_shared_src))
fuzz_shared_obj := $(call obj,$(fuzz_shared_src))
tools := $(patsubst cmd/%.c,%,$(tool_src))
bins := $(addprefix $(BUILD)/bin/,$(tools))
units := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(unit_src))
fuzzers := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(fuzz_src))
libkik := $(BUILD)/libkik.a
all_obj := $(lib_obj) $(shared_obj) $(call obj,$(tool_src) $(part_src) $(unit_src) $(fuzz_src)) \
	$(unit_shared_obj) $(fuzz_shared_obj)

# the fuzzer brings a main of its own; without it, replay.c gives the targets their corpus
ifeq ($(FUZZ),1)
fuzz_main := -fsanitize=fuzzer
fuzz_shared_obj := $(filter-out %/replay.o,$(fuzz_shared_obj))
endif

.DELETE_ON_ERROR:
.SUFFIXES:
.SECONDARY:
.PHONY: FORCE

all: $(bins) ## build the tools (the default)

# ---- build -------------------------------------------------------------------

# $(call keep,TEXT): a file that is touched only when the text in it changes
define keep
	@mkdir -p $(@D)
	@printf '%s\n' '$(subst ','\'',$(1))' | cmp -s - $@ || \
		printf '%s\n' '$(subst ','\'',$(1))' >$@
endef

$(BUILD)/stamp/compile: FORCE
	$(call keep,$(COMPILE) $(CPPFLAGS) $(CFLAGS))
$(BUILD)/stamp/link: FORCE
	$(call keep,$(LINK) $(LIBS) $(LDLIBS))
$(BUILD)/stamp/objects: FORCE
	$(call keep,$(lib_obj) $(shared_obj) $(unit_shared_obj) $(fuzz_shared_obj))
$(BUILD)/stamp/frames: FORCE
	$(call keep,$(frames))
$(BUILD)/stamp/crosswalks: FORCE
	$(call keep,$(crosswalks))
$(BUILD)/stamp/pages: FORCE
	$(call keep,$(pages))
$(BUILD)/stamp/templates: FORCE
	$(call keep,$(templates))

# one clear sentence about a missing library, before any compiler error
$(BUILD)/stamp/libraries: build-aux/deps
	@mkdir -p $(@D)
	@CC='$(CC)' CPPFLAGS='$(CPPFLAGS)' build-aux/deps --probe
	@touch $@

$(all_obj): $(BUILD)/stamp/compile | $(BUILD)/stamp/libraries

$(BUILD)/obj/lib/%.o: lib/%.c
	@mkdir -p $(@D)
	$(call say,CC)$(COMPILE) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/obj/cmd/%.o: cmd/%.c VERSION
	@mkdir -p $(@D)
	$(call say,CC)$(COMPILE) -DKIK_VERSION='"$(VERSION)"' $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/obj/gen/%.o: $(BUILD)/gen/%.c
	@mkdir -p $(@D)
	$(call say,CC)$(COMPILE) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/obj/tests/unit/%.o: tests/unit/%.c
	@mkdir -p $(@D)
	$(call say,CC)$(COMPILE) -Itests/unit $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/obj/tests/fuzz/%.o: tests/fuzz/%.c
	@mkdir -p $(@D)
	$(call say,CC)$(COMPILE) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

$(BUILD)/gen/frames.c: build-aux/embed $(frames:%=frames/%.json) $(BUILD)/stamp/frames
	@mkdir -p $(@D)
	$(call say,GEN)build-aux/embed kik_builtin_frames $(frames:%=frames/%.json) >$@

$(BUILD)/gen/crosswalks.c: build-aux/embed $(crosswalks) $(BUILD)/stamp/crosswalks
	@mkdir -p $(@D)
	$(call say,GEN)build-aux/embed kik_builtin_crosswalks $(crosswalks) >$@

$(BUILD)/gen/pages.c: build-aux/embed $(pages) $(BUILD)/stamp/pages
	@mkdir -p $(@D)
	$(call say,GEN)build-aux/embed -s kik_builtin_pages $(pages) >$@

$(BUILD)/gen/templates.c: build-aux/embed-templates $(templates) $(BUILD)/stamp/templates
	@mkdir -p $(@D)
	$(call say,GEN)build-aux/embed-templates templates >$@

# libzip is fetched by its name when an archive is met: see lib/io/zip_library.h
$(BUILD)/gen/zip_library.c: build-aux/library-name $(BUILD)/stamp/link | $(BUILD)/stamp/libraries
	@mkdir -p $(@D)
	$(call say,GEN)CC='$(CC)' LDFLAGS='$(LDFLAGS)' build-aux/library-name zip \
		kik_zip_library_name >$@

$(libkik): $(lib_obj) $(BUILD)/stamp/objects
	@rm -f $@
	$(call say,AR)$(AR) rcs $@ $(lib_obj)

# cmd/init_frame.c is a part of kik-init
.SECONDEXPANSION:
$(bins): $(BUILD)/bin/kik-%: $(BUILD)/obj/cmd/kik-%.o \
		$$(call obj,$$(sort $$(wildcard cmd/$$*_*.c))) $(shared_obj) $(libkik) \
		$(BUILD)/stamp/link $(BUILD)/stamp/objects
	@mkdir -p $(@D)
	$(call say,LINK)$(LINK) -o $@ $(filter %.o,$^) $(libkik) $(LIBS) $(LDLIBS)

$(units): $(BUILD)/unit/%: $(BUILD)/obj/tests/unit/%.o $(unit_shared_obj) $(libkik) \
		$(BUILD)/stamp/link $(BUILD)/stamp/objects
	@mkdir -p $(@D)
	$(call say,LINK)$(LINK) -o $@ $< $(unit_shared_obj) $(libkik) -lcmocka $(LIBS) $(LDLIBS)

$(fuzzers): $(BUILD)/fuzz/%: $(BUILD)/obj/tests/fuzz/%.o $(fuzz_shared_obj) $(libkik) \
		$(BUILD)/stamp/link $(BUILD)/stamp/objects
	@mkdir -p $(@D)
	$(call say,LINK)$(LINK) $(fuzz_main) -o $@ $< $(fuzz_shared_obj) $(libkik) $(LIBS) $(LDLIBS)

-include $(all_obj:.o=.d)

# ---- try it ------------------------------------------------------------------

submake = +@$(MAKE) --no-print-directory

demo: ## run the phases on examples/ and say what to open
	@build-aux/deps build
	$(submake) all
	@BUILD='$(BUILD)' build-aux/demo

# ---- check -------------------------------------------------------------------

check: ## unit, golden, pipeline and corpus tests
	@build-aux/deps build check
	$(submake) check-now

# the tests themselves, nothing installed
check-now: all $(units) $(fuzzers) $(BUILD)/sweep.so $(BUILD)/locale/da_DK.UTF-8
	@BUILD='$(BUILD)' tests/run

check-asan: ## the same tests under AddressSanitizer and UBSan
	@build-aux/deps build check
	$(submake) BUILD=build-asan SANITIZE=1 CFLAGS='-O1 -g' check-now

check-sweep: ## every system call and allocation of the tools fails once (long)
	@build-aux/deps build check
	$(submake) check-sweep-now

check-sweep-now: all $(BUILD)/sweep.so
	@BUILD='$(BUILD)' tests/sweep/run.py

# it stands in for the C library, so no flags that change its calls
$(BUILD)/sweep.so: tests/sweep/sweep.c
	@mkdir -p $(@D)
	$(call say,LINK)$(CC) -std=c11 $(WARN) -D_GNU_SOURCE -O1 -g -fPIC -shared -o $@ $<

check-attack: ## an attacker holds all that can be published of 1,000 random towns (minutes)
	@build-aux/deps build check
	$(submake) check-attack-now

check-attack-now: all
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && script=$(CURDIR)/tests/pipe/attack.py && \
	PATH=$(abspath $(BUILD))/bin:$$PATH && cd "$$dir" && python3 -B "$$script" 40 25

check-docs: ## forms and documents in a real browser and office
	@if test -x tests/docs/run; then build-aux/deps build check docs; fi
	$(submake) all
	@if test -x tests/docs/run; then BUILD='$(BUILD)' tests/docs/run; \
	else echo 'check-docs: no document tests yet'; fi

coverage: ## which lines of lib/ the tests reach (gcov)
	@build-aux/deps build check
	$(submake) BUILD=build-cov COVERAGE=1 CC=gcc CFLAGS='-O0 -g' coverage-now

coverage-now: all $(units) $(fuzzers) $(BUILD)/sweep.so $(BUILD)/locale/da_DK.UTF-8
	@find $(BUILD)/obj -name '*.gcda' -exec rm -f {} +
	@BUILD='$(BUILD)' tests/run
	@BUILD='$(BUILD)' build-aux/coverage

fuzz: ## feed the readers broken input for FUZZ_SECONDS (60)
	@build-aux/deps build fuzz
	$(submake) BUILD=build-fuzz FUZZ=1 CC=clang CFLAGS='-O2 -g' fuzz-now

fuzz-now: $(fuzzers)
	@BUILD='$(BUILD)' FUZZ_SECONDS='$(or $(FUZZ_SECONDS),60)' tests/fuzz/run

bench: all ## speed beside other tools, as ratios
	@if test -x tests/bench/run; then BUILD='$(BUILD)' tests/bench/run $(BENCH); \
	else echo 'bench: no benchmarks yet'; fi

lint: ## style, layers, manuals, static analysis
	@build-aux/deps build check lint
	$(submake) all
	@BUILD='$(BUILD)' tests/lint/run

format: ## let clang-format set the C files
	@build-aux/deps lint
	@find cmd include lib tests -name '*.[ch]' -exec clang-format -i {} +

lint-analyzer: ## gcc -fanalyzer over lib/ and cmd/
	@build-aux/deps build check
	@build-aux/analyzer

mutants: ## whether the tests notice MUTANTS=300 small changes (slow)
	@build-aux/deps build check
	@BUILD='$(BUILD)' MUTANTS='$(MUTANTS)' tests/mutation/run

check-valgrind: ## unit tests and some runs of the tools under valgrind (five minutes)
	@build-aux/deps build check
	$(submake) BUILD=build-valgrind HARDEN=0 CFLAGS='-O1 -g' check-valgrind-now

check-valgrind-now: all $(units) $(BUILD)/locale/da_DK.UTF-8
	@BUILD='$(BUILD)' tests/valgrind/run

# Danish decimal comma for the tests, made here and not in the system
$(BUILD)/locale/da_DK.UTF-8:
	@mkdir -p $(@D)
	@localedef -i da_DK -f UTF-8 $(abspath $@) || { \
		echo "make: no da_DK locale: run 'make deps-check'" >&2; exit 1; }

# ---- packages ----------------------------------------------------------------

deps: ## install what building needs (Debian)
	@build-aux/deps build
deps-check: ## install what the tests need
	@build-aux/deps build check
deps-docs: ## install browser and office for check-docs
	@build-aux/deps docs
deps-lint: ## install what lint needs
	@build-aux/deps lint

# ---- install -----------------------------------------------------------------

man_dir = $(DESTDIR)$(MANDIR)/man$(subst .,,$(suffix $(1)))
completions := $(if $(wildcard build-aux/completions),$(addprefix $(BUILD)/completions/,$(tools)))

$(completions): $(BUILD)/completions/%: $(BUILD)/bin/% build-aux/completions
	@mkdir -p $(@D)
	$(call say,GEN)build-aux/completions $< >$@

install: all $(completions) ## install to $(DESTDIR)$(PREFIX)
	$(INSTALL) -d $(DESTDIR)$(BINDIR)
	$(if $(bins),$(INSTALL) -m 755 $(bins) $(DESTDIR)$(BINDIR))
	$(if $(man),$(INSTALL) -d $(sort $(foreach m,$(man),$(call man_dir,$(m)))))
	$(foreach m,$(man),$(INSTALL) -m 644 $(m) $(call man_dir,$(m))$(newline))
	$(if $(completions),$(INSTALL) -d $(DESTDIR)$(COMPDIR))
	$(if $(completions),$(INSTALL) -m 644 $(completions) $(DESTDIR)$(COMPDIR))

uninstall: ## remove what install put there
	rm -f $(tools:%=$(DESTDIR)$(BINDIR)/%)
	rm -f $(foreach m,$(man),$(call man_dir,$(m))/$(notdir $(m)))
	rm -f $(tools:%=$(DESTDIR)$(COMPDIR)/%)

define newline


endef

dist: ## build/kik-VERSION.tar.gz, the same bytes each time
	@mkdir -p $(BUILD)
	@build-aux/dist $(VERSION) $(BUILD)/kik-$(VERSION).tar.gz

clean: ## remove everything that was made
	rm -rf $(BUILD) build-asan build-cov build-valgrind build-fuzz

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 24

.PHONY: all demo check check-now check-sweep check-sweep-now check-attack check-attack-now check-asan check-docs coverage \
	coverage-now fuzz fuzz-now bench \
	lint format lint-analyzer mutants check-valgrind check-valgrind-now deps deps-check deps-docs deps-lint install uninstall dist \
	clean help
