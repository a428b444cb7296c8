/* The table of faults: code, severity, and the text in both languages. */
#include "kik/fault.h"

#include "kik/diag.h"

#define E KIK_ERROR
#define W KIK_WARNING
#define N KIK_NOTICE
#define S KIK_SYSTEM

const struct kik_fault_text kik_faults[KIK_FAULTS] = {
	/* the file as such */
	[KIK_F_IO] = { "io", S, "{other}: {found}", "{other}: {found}" },
	[KIK_F_EMPTY_FILE] = { "empty-file", E, "the file is empty; expected a header and rows",
	    "filen er tom; der skal være en overskriftslinje og rækker" },
	[KIK_F_EMPTY_STREAM] = { "empty-file", E,
	    "the file is empty; expected kik-result lines or a tidy CSV",
	    "filen er tom; ventede kik-result-linjer eller en CSV fra kik" },
	[KIK_F_NO_ROWS] = { "no-rows", E, "a header but no rows below it",
	    "en overskriftslinje, men ingen rækker under den" },
	[KIK_F_NOT_FILLED_IN] = { "no-rows", E,
	    "nothing is filled in on this sheet; fill it in, or leave it out",
	    "der er ikke skrevet noget i arket; udfyld det, eller udelad det" },
	[KIK_F_NO_ANSWERS] = { "no-rows", E,
	    "no answers here; expected the forms that were filled in",
	    "ingen svar her; ventede de udfyldte skemaer" },
	[KIK_F_ENCODING] = { "encoding", E,
	    "byte {found} is neither UTF-8 nor Windows-1252; save the file as "
	    "\"CSV UTF-8\", or name its encoding with --encoding",
	    "byten {found} er hverken UTF-8 eller Windows-1252; gem filen som "
	    "\"CSV UTF-8\", eller angiv tegnsættet med --encoding" },
	[KIK_F_ENCODING_MIXED] = { "encoding", E,
	    "byte {found} is not {expected}, but the text before it is; save the file as "
	    "\"CSV UTF-8\", or name its encoding with --encoding",
	    "byten {found} er ikke {expected}, men det er teksten før den; gem filen som "
	    "\"CSV UTF-8\", eller angiv tegnsættet med --encoding" },
	[KIK_F_ENCODING_BROKEN] = { "encoding", E,
	    "byte {found} is not {expected}; the file is damaged or in another encoding; save it as "
	    "\"CSV UTF-8\", or name its encoding with --encoding",
	    "byten {found} er ikke {expected}; filen er beskadiget eller i et andet tegnsæt; gem den "
	    "som \"CSV UTF-8\", eller angiv tegnsættet med --encoding" },
	[KIK_F_DECODED] = { "encoding", N, "not UTF-8; read as {found}",
	    "ikke UTF-8; læst som {found}" },
	[KIK_F_NUL_BYTE] = { "nul-byte", E,
	    "a NUL byte; the file is damaged, is no text, or is UTF-16 that does not say so; "
	    "then use --encoding utf-16le",
	    "en NUL-byte; filen er beskadiget, er ikke tekst, eller er UTF-16 uden mærke; brug i "
	    "så fald --encoding utf-16le" },
	[KIK_F_DELIMITER] = { "delimiter", E,
	    "cannot tell the columns apart; the header is '{found}'; expected the known "
	    "column names with ; , or tab between them, or name it with --delimiter",
	    "kan ikke skelne kolonnerne; overskriften er '{found}'; der skal stå kendte "
	    "kolonnenavne med ; , eller tabulator imellem, eller angiv den med --delimiter" },
	[KIK_F_QUOTE_OPEN] = { "quote", E,
	    "the quote opened here is never closed; expected a closing \" before the next "
	    "delimiter",
	    "citationstegnet her bliver aldrig lukket; der skal stå et afsluttende \" før "
	    "næste skilletegn" },
	[KIK_F_QUOTE_STRAY] = { "quote", E,
	    "a stray quote in this field; put the whole field in quotes and double the "
	    "quotes inside it",
	    "et løst citationstegn i feltet; sæt hele feltet i citationstegn, og skriv "
	    "dem inde i feltet dobbelt" },
	[KIK_F_FIELD_LONG] = { "too-long", E,
	    "a field of more than {n} bytes; expected at most that (an open quote?)",
	    "et felt på mere end {n} byte; det er det højeste (et åbent citationstegn?)" },
	[KIK_F_ROW_LONG] = { "too-long", E, "a row of more than {n} columns",
	    "en række med mere end {n} kolonner" },
	[KIK_F_FILE_LONG] = { "too-long", E, "the file is larger than {n} bytes",
	    "filen er større end {n} byte" },
	[KIK_F_BLANK_LINE] = { "blank-line", N, "an empty line; skipped",
	    "en tom linje; sprunget over" },
	[KIK_F_DUP_FILE] = { "dup-file", E,
	    "the same content as {other}; remove one of them, or use --dedupe-identical",
	    "samme indhold som {other}; fjern den ene, eller brug --dedupe-identical" },
	[KIK_F_ZIP_BROKEN] = { "zip", E,
	    "the archive is damaged or cut short; save it again, or have it sent again",
	    "arkivet er beskadiget eller afkortet; gem det igen, eller få det sendt igen" },
	[KIK_F_ZIP_MEMBER] = { "zip", E,
	    "'{found}' in the archive cannot be unpacked: damaged, or packed in an unusual way; save "
	    "it again",
	    "'{found}' i arkivet kan ikke pakkes ud: beskadiget eller pakket på en usædvanlig måde; "
	    "gem det igen" },
	[KIK_F_ZIP_ENCRYPTED] = { "zip", E,
	    "'{found}' in the archive is locked with a password; save it without one",
	    "'{found}' i arkivet er låst med en adgangskode; gem det uden" },
	[KIK_F_ZIP_MANY] = { "zip", E, "an archive of more than {n} files",
	    "et arkiv med mere end {n} filer" },
	[KIK_F_ZIP_LARGE] = { "zip", E, "'{found}' in the archive unpacks to more than {n} bytes",
	    "'{found}' i arkivet fylder mere end {n} byte, når det pakkes ud" },
	[KIK_F_ZIP_TOTAL] = { "zip", E, "the archive unpacks to more than {n} bytes",
	    "arkivet fylder mere end {n} byte, når det pakkes ud" },
	[KIK_F_ZIP_RATIO] = { "zip", E,
	    "'{found}' in the archive unpacks to more than {n} times its size, as nothing filled in "
	    "does; save it again",
	    "'{found}' i arkivet fylder mere end {n} gange så meget, når det pakkes ud, og det gør "
	    "intet udfyldt; gem det igen" },
	[KIK_F_XLSX_OLE] = { "xlsx", E,
	    "an old Office file (.xls), or one locked with a password; save it as .xlsx without a "
	    "password",
	    "en gammel Office-fil (.xls) eller en fil med adgangskode; gem den som .xlsx uden "
	    "adgangskode" },
	[KIK_F_XLSX_BINARY] = { "xlsx", E, "a binary workbook (.xlsb); save it as .xlsx",
	    "en binær projektmappe (.xlsb); gem den som .xlsx" },
	[KIK_F_XLSX_MISSING] = { "xlsx", E,
	    "'{other}' is missing in the workbook; open it in Excel or LibreOffice, and save it as "
	    ".xlsx",
	    "'{other}' mangler i projektmappen; åbn den i Excel eller LibreOffice, og gem den som "
	    ".xlsx" },
	[KIK_F_XLSX_TWICE] = { "xlsx", E,
	    "'{other}' stands twice in the workbook; open it in Excel or LibreOffice, and save it "
	    "as .xlsx",
	    "'{other}' findes to gange i projektmappen; åbn den i Excel eller LibreOffice, og gem "
	    "den som .xlsx" },
	[KIK_F_XLSX_ROOT] = { "xlsx", E,
	    "'{other}' in the workbook begins with <{found}>; expected <{expected}> as in .xlsx",
	    "'{other}' i projektmappen begynder med <{found}>; ventede <{expected}> som i .xlsx" },
	[KIK_F_XLSX_XML] = { "xlsx", E,
	    "'{other}' in the workbook is broken XML at line {n}; open it in Excel or LibreOffice, "
	    "and save it as .xlsx",
	    "'{other}' i projektmappen er beskadiget XML i linje {n}; åbn den i Excel eller "
	    "LibreOffice, og gem den som .xlsx" },
	[KIK_F_XLSX_DOCTYPE] = { "xlsx", E,
	    "'{other}' in the workbook has a DOCTYPE, which is refused; no workbook needs one",
	    "'{other}' i projektmappen har en DOCTYPE og afvises; ingen projektmappe behøver den" },
	[KIK_F_XLSX_BEYOND] = { "xlsx", E,
	    "'{other}' in the workbook goes beyond the limits at line {n}: too deep, too long or too "
	    "much",
	    "'{other}' i projektmappen overskrider grænserne i linje {n}: for dybt, for langt eller "
	    "for meget" },
	[KIK_F_XLSX_VALUE] = { "xlsx", E,
	    "'{column}' in the XML of this cell is '{found}', which cannot be; open the file in Excel "
	    "or LibreOffice, and save it as .xlsx",
	    "'{column}' i cellens XML er '{found}', og det kan ikke passe; åbn filen i Excel eller "
	    "LibreOffice, og gem den som .xlsx" },
	[KIK_F_XLSX_CELL] = { "xlsx", E, "a cell of more than {n} bytes",
	    "en celle på mere end {n} byte" },
	[KIK_F_XLSX_COLUMNS] = { "xlsx", E, "something stands beyond column {n}",
	    "der står noget efter kolonne {n}" },
	[KIK_F_XLSX_ROWS] = { "xlsx", E, "more than {n} rows", "mere end {n} rækker" },
	[KIK_F_NOT_FORM] = { "format", E,
	    "this is {other}, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as "
	    "one of these, or type the answers in",
	    "det er {other}, ikke et udfyldt skema; ventede skemaet som JSON, XLSX eller CSV; gem det "
	    "som en af dem, eller tast svarene ind" },
	[KIK_F_FORM_PAGE] = { "format", E,
	    "a web page: the form itself holds no answers; expected the file that it saves "
	    "(kik-svar-….json); open the form, load the answers and save them",
	    "en webside: selve skemaet rummer ingen svar; ventede den fil, det gemmer "
	    "(kik-svar-….json); åbn skemaet, hent svarene ind, og gem dem" },
	[KIK_F_ZIP_IN_ZIP] = { "format", E,
	    "a zip file inside a zip file; unpack it, and put its forms here one by one",
	    "en zip-fil inde i en zip-fil; pak den ud, og læg skemaerne her enkeltvis" },

	/* the header and the shape of rows */
	[KIK_F_HEADER_MISSING] = { "header", E,
	    "the column '{column}' is missing; found '{found}'; expected {expected}",
	    "kolonnen '{column}' mangler; fandt '{found}'; ventede {expected}" },
	[KIK_F_BOOK_HEADER] = { "header", E,
	    "no sheet has a header with known columns in its first 20 rows; expected at least "
	    "'question' and 'points' (spørgsmål, point)",
	    "intet ark har en overskrift med kendte kolonner i de første 20 rækker; ventede mindst "
	    "'spørgsmål' og 'point'" },
	[KIK_F_FRAME_SHEET] = { "header", E,
	    "no sheet has the header of a frame in its first 20 rows; expected 'kind', 'id' and "
	    "'part_of', as kik-init frame -f xlsx writes them",
	    "intet ark har en rammes overskrift i de første 20 rækker; ventede 'kind', 'id' og "
	    "'part_of', som kik-init frame -f xlsx skriver dem" },
	[KIK_F_HEADER_DUP] = { "header-dup", E,
	    "the column '{column}' stands twice; second as '{found}'; remove one",
	    "kolonnen '{column}' står der to gange; anden gang som '{found}'; fjern den ene" },
	[KIK_F_HEADER_EXTRA] = { "header-extra", N, "the column '{found}' is unknown; ignored",
	    "kolonnen '{found}' er ukendt; overses" },
	[KIK_F_ROW_MANY] = { "row-width", E, "{n} fields; expected {expected}",
	    "{n} felter; ventede {expected}" },
	[KIK_F_ROW_MANY_HINT] = { "row-width", E,
	    "{n} fields; expected {expected}; is a '{found}' meant as text here? then put "
	    "the field in quotes",
	    "{n} felter; ventede {expected}; er et '{found}' ment som tekst? så sæt feltet i "
	    "citationstegn" },
	[KIK_F_ROW_FEW] = { "row-width", E,
	    "{n} fields, so that '{column}' is missing; expected {expected}",
	    "{n} felter, så '{column}' mangler; ventede {expected}" },

	/* identity */
	[KIK_F_ID_EMPTY] = { "id-empty", E, "'{column}' is empty; expected an id",
	    "'{column}' er tom; der skal stå et id" },
	[KIK_F_ID_LONG] = { "too-long", E, "'{column}' is longer than {n} characters: '{found}'",
	    "'{column}' er længere end {n} tegn: '{found}'" },
	[KIK_F_CONTROL_ID] = { "control-char", E,
	    "'{column}' holds a control or bidi character: '{found}'; expected printable text",
	    "'{column}' rummer et styretegn: '{found}'; der skal stå læsbar tekst" },
	[KIK_F_CONTROL_TEXT] = { "control-char", N,
	    "a control or bidi character in '{column}'; replaced by U+FFFD",
	    "et styretegn i '{column}'; erstattet af U+FFFD" },
	[KIK_F_QUESTION_UNKNOWN] = { "question-unknown", E,
	    "the question '{found}' of {respondent} is not in the frame; expected {expected}{other}; "
	    "correct it, or use --skip-unknown",
	    "spørgsmålet '{found}' fra {respondent} er ikke i spørgerammen; ventede "
	    "{expected}{other}; ret det, eller brug --skip-unknown" },
	[KIK_F_QUESTION_LEFT_OUT] = { "theme-left-out", N,
	    "the question '{found}' belongs to a theme that this round leaves out; ignored",
	    "spørgsmålet '{found}' hører til et tema, som runden udelader; overses" },
	[KIK_F_ENTRY_THEME] = { "theme-unknown", E,
	    "the theme '{found}' is not in the frame; expected {expected}",
	    "temaet '{found}' er ikke i spørgerammen; ventede {expected}" },
	[KIK_F_ENTRY_QUESTION] = { "question-unknown", E,
	    "the question '{found}' is not in the frame; expected {expected}{other}; correct it, or "
	    "use --skip-unknown",
	    "spørgsmålet '{found}' er ikke i spørgerammen; ventede {expected}{other}; ret det, "
	    "eller brug --skip-unknown" },
	[KIK_F_EXCEL_QUESTION] = { "excel-damage", E,
	    "Excel has turned a question id into '{found}'; expected {expected}{other}; format the column as text "
	    "and type the id again",
	    "Excel har lavet et spørgsmåls-id om til '{found}'; ventede {expected}{other}; gør kolonnen til "
	    "tekst, og skriv id'et igen" },
	[KIK_F_UNIT_CONFLICT] = { "unit-conflict", E,
	    "'{column}' of unit '{unit}' is '{found}' here; elsewhere it is '{expected}'; make them the same",
	    "'{column}' for enheden '{unit}' er '{found}' her; andre steder er det '{expected}'; "
	    "gør dem ens" },
	[KIK_F_UNIT_UNKNOWN] = { "unit-mismatch", E,
	    "the unit '{found}' is not in {other}; add it there, or correct the id or municipality",
	    "enheden '{found}' findes ikke i {other}; tilføj den dér, eller ret id eller kommune" },
	[KIK_F_UNIT_MISMATCH] = { "unit-mismatch", E,
	    "the unit is '{found}'; expected '{expected}'; correct it, or put the file where it "
	    "belongs",
	    "enheden er '{found}'; ventede '{expected}'; ret den, eller læg filen, hvor den hører "
	    "til" },
	[KIK_F_UNIT_DUP] = { "unit-dup", E, "the unit '{found}' stands twice; first at {other}",
	    "enheden '{found}' står der to gange; første gang i {other}" },
	[KIK_F_RESPONDENT_UNKNOWN] = { "respondent-unknown", E,
	    "the respondent '{found}' is not among the participants of {unit}; correct the "
	    "code, or use --accept-unlisted",
	    "deltageren '{found}' er ikke blandt deltagerne i {unit}; ret koden, eller brug "
	    "--accept-unlisted" },
	[KIK_F_RESPONDENT_MISMATCH] = { "respondent-mismatch", E,
	    "the respondent is '{found}', but the form belongs to '{expected}'; give each participant "
	    "their own form",
	    "deltageren er '{found}', men skemaet tilhører '{expected}'; giv hver deltager sit eget "
	    "skema" },
	[KIK_F_CODE_UNKNOWN] = { "respondent-unknown", E,
	    "the code '{found}' belongs to no participant in round.json; correct it, or take the line out",
	    "koden '{found}' tilhører ingen deltager i round.json; ret den, eller slet linjen" },
	[KIK_F_CODE_DUP] = { "code-dup", E,
	    "the code '{found}' stands twice; first in line {other}",
	    "koden '{found}' står der to gange; første gang i linje {other}" },
	[KIK_F_CODE_DELIVERED] = { "delivered", E,
	    "answers have come in under the code '{found}'; take them out of answers/ first, or use "
	    "--add-participant",
	    "der er kommet svar ind på koden '{found}'; tag dem først ud af answers/, eller brug "
	    "--add-participant" },
	[KIK_F_CODES_EXTRA] = { "header-extra", E,
	    "the column '{found}' would be lost when codes.csv is written anew; keep it in another "
	    "file",
	    "kolonnen '{found}' ville gå tabt, når codes.csv bliver skrevet igen; flyt den til en "
	    "anden fil" },
	[KIK_F_NO_NEW_UNIT] = { "nothing", E, "all of its units are in the round already",
	    "alle enheder i den er allerede med i runden" },
	[KIK_F_FORM_CHANGED] = { "form-changed", W,
	    "was changed since it was made; it stays as it is",
	    "er ændret, siden den blev lavet; den bliver, som den er" },
	[KIK_F_ROUND_CLOSED] = { "round-closed", E,
	    "the round is closed, its answers and codes are deleted; its results are in '{other}'",
	    "runden er lukket, svar og koder er slettet; resultaterne ligger i '{other}'" },
	[KIK_F_CLOSE_UNREAD] = { "close-unread", E,
	    "not closed: faults in its answers: {n}; mend them, or take away the files that they "
	    "name",
	    "ikke lukket: fejl i svarene: {n}; ret dem, eller fjern de filer, som de nævner" },
	[KIK_F_CLOSE_MISSING] = { "close-missing", E,
	    "not closed: participants who have not delivered: {n}; wait for them, or close the "
	    "round without them with --force",
	    "ikke lukket: deltagere, der ikke har afleveret: {n}; vent på dem, eller luk runden "
	    "uden dem med --force" },
	[KIK_F_CLOSE_FORM] = { "close-form", E,
	    "was changed since it was made and is not among the answers; move it to answers/ if it "
	    "is filled in, or delete it",
	    "er ændret, siden den blev lavet, og findes ikke blandt svarene; flyt den til answers/, "
	    "hvis den er udfyldt, eller slet den" },
	[KIK_F_CLOSE_LEFT] = { "close-left", W,
	    "is not deleted: it is none of the answers, blank forms and codes of the round",
	    "bliver ikke slettet: den hører hverken til rundens svar, tomme skemaer eller koder" },
	[KIK_F_CLOSE_LINK] = { "close-left", W,
	    "is not deleted: it is no ordinary file, and what it leads to is not the round's",
	    "bliver ikke slettet: det er ikke en almindelig fil, og det, den fører til, er ikke "
	    "rundens" },
	[KIK_F_ROUND_MISMATCH] = { "round-mismatch", E,
	    "the round is '{found}'; expected '{expected}'; correct it, or score that round by "
	    "itself",
	    "runden er '{found}'; ventede '{expected}'; ret den, eller tæl den runde op for sig" },
	[KIK_F_FRAME_MISMATCH] = { "frame-mismatch", E,
	    "made for the frame {found}{other}; expected {expected}; use the right form, or "
	    "--accept-frame {found}",
	    "lavet til spørgerammen {found}{other}; ventede {expected}; brug det rette skema, eller "
	    "--accept-frame {found}" },
	[KIK_F_FRAME_OF_ROUND] = { "frame-mismatch", E,
	    "{column} is {found}, but the frame of the round is {expected}; leave {column} out",
	    "{column} er {found}, men rundens spørgeramme er {expected}; udelad {column}" },
	[KIK_F_DUP_ANSWER] = { "dup-answer", E,
	    "{respondent} has answered question {question} before, the same{other}; remove "
	    "one of them, or use --dedupe-identical",
	    "{respondent} har svaret på spørgsmål {question} før, det samme{other}; fjern det "
	    "ene svar, eller brug --dedupe-identical" },
	[KIK_F_DUP_CONFLICT] = { "dup-conflict", E,
	    "{respondent} has answered question {question} before, differently{other}; keep "
	    "the answer that is meant",
	    "{respondent} har svaret på spørgsmål {question} før, men anderledes{other}; "
	    "behold det svar, der gælder" },
	[KIK_F_ENTRY_DUP] = { "dup-entry", E,
	    "'{found}' of unit {unit} has come before, the same{other}; remove one of them, or use "
	    "--dedupe-identical",
	    "'{found}' i enheden {unit} er der allerede, med det samme indhold{other}; fjern den "
	    "ene, eller brug --dedupe-identical" },
	[KIK_F_ENTRY_CONFLICT] = { "dup-conflict", E,
	    "'{found}' of unit {unit} has come before, differently{other}; keep the one that is "
	    "meant, or give them different ids",
	    "'{found}' i enheden {unit} er der allerede, med andet indhold{other}; behold den, der "
	    "gælder, eller giv dem hver sit id" },

	/* what is in the cells */
	[KIK_F_POINTS] = { "points", E,
	    "'{column}' of {respondent}, question {question} is '{found}'; expected {expected}",
	    "'{column}' fra {respondent}, spørgsmål {question} er '{found}'; ventede {expected}" },
	[KIK_F_POINTS_MARK] = { "points-mark", E,
	    "'{column}' of {respondent}, question {question} is '{found}', but the decimal "
	    "mark of this file is {expected}; use one mark, or --decimal both",
	    "'{column}' fra {respondent}, spørgsmål {question} er '{found}', men filens "
	    "decimaltegn er {expected}; brug ét tegn, eller --decimal both" },
	[KIK_F_POINTS_RANGE] = { "points-range", E,
	    "'{column}' of {respondent}, question {question} is '{found}'; expected {expected}",
	    "'{column}' fra {respondent}, spørgsmål {question} er '{found}'; ventede {expected}" },
	[KIK_F_EXCEL_POINTS] = { "excel-damage", E,
	    "'{column}' of {respondent}, question {question} is '{found}': {other}; expected "
	    "{expected}",
	    "'{column}' fra {respondent}, spørgsmål {question} er '{found}': {other}; ventede "
	    "{expected}" },
	[KIK_F_EXCEL_CELL] = { "excel-damage", E,
	    "'{column}' is '{found}': {other}; expected {expected}",
	    "'{column}' er '{found}': {other}; ventede {expected}" },
	[KIK_F_EXCEL_TEXT] = { "excel-damage", W,
	    "'{column}' is '{found}': {other}; what was written is lost; write it again, with an "
	    "apostrophe in front where it begins with - or =",
	    "'{column}' er '{found}': {other}; det, der blev skrevet, er gået tabt; skriv det igen, "
	    "med en apostrof foran, hvis det begynder med - eller =" },
	[KIK_F_SUBSCORES] = { "subscores", E,
	    "'{column}' of {respondent}, question {question} is missing while other sub-scores are "
	    "given; give all of them or none",
	    "'{column}' fra {respondent}, spørgsmål {question} mangler, mens andre delpoint er givet; "
	    "giv alle eller ingen" },
	[KIK_F_SUBSCORES_MEAN] = { "subscores", E,
	    "'{column}' of {respondent}, question {question} is '{found}', but the mean of the "
	    "sub-scores is {expected}; correct one of them",
	    "'{column}' fra {respondent}, spørgsmål {question} er '{found}', men gennemsnittet af "
	    "delpointene er {expected}; ret det ene" },
	[KIK_F_NUMBER] = { "number", E, "'{column}' is '{found}'; expected {expected}",
	    "'{column}' er '{found}'; ventede {expected}" },
	[KIK_F_DATE] = { "date", E, "'{column}' is '{found}'; expected {expected}",
	    "'{column}' er '{found}'; ventede {expected}" },
	[KIK_F_CHOICE] = { "choice", E, "'{column}' is '{found}'; expected one of {expected}",
	    "'{column}' er '{found}'; ventede et af ordene {expected}" },
	[KIK_F_PERSONAL_DATA] = { "personal-data", W,
	    "'{column}' seems to hold {other}; take it out before the text is shown to others",
	    "'{column}' ser ud til at rumme {other}; fjern det, før teksten vises for andre" },

	/* the round as a whole */
	[KIK_F_EVIDENCE] = { "evidence", W,
	    "unit {unit}: fewer than two participants used the documentation for {other}",
	    "enheden {unit}: færre end to deltagere brugte dokumentationen til {other}" },
	[KIK_F_CELL_CUT] = { "cell-cut", W,
	    "texts longer than a cell of a workbook can hold (32,767 characters) were cut: {n}",
	    "tekster, som er længere, end en celle kan rumme (32.767 tegn), er forkortet: {n}" },
	[KIK_F_REASON] = { "reason", W,
	    "unit {unit}, question {question}: {found} was agreed on, but the individual answers lie "
	    "from {expected}; give a reason",
	    "enhed {unit}, spørgsmål {question}: der er aftalt {found}, men de individuelle svar "
	    "ligger fra {expected}; skriv en begrundelse" },
	[KIK_F_GROUP_SIZE] = { "group-size", W,
	    "unit {unit} has {n} participants; the model asks for at most ten",
	    "enheden {unit} har {n} deltagere; modellen regner med højst ti" },
	[KIK_F_NO_LEADER] = { "group-size", W,
	    "unit {unit} has no leader (role 'leder') among its participants",
	    "enheden {unit} har ingen leder (rollen 'leder') blandt deltagerne" },
	[KIK_F_UNIT_MISSING] = { "unit-missing", W,
	    "unit {unit}, round {found} is expected but has no result",
	    "enheden {unit}, runde {found} ventes, men har intet resultat" },
	[KIK_F_UNIT_REQUIRED] = { "unit-missing", E,
	    "unit {unit}, round {found} is required but has no result",
	    "enheden {unit}, runde {found} kræves, men har intet resultat" },

	/* phase 4 */
	[KIK_F_PRESUPPOSED] = { "id-unknown", E,
	    "'{column}' names '{found}', but unit {unit} has no row with that id",
	    "'{column}' nævner '{found}', men enheden {unit} har ingen række med det id" },
	[KIK_F_CIRCLE] = { "circle", W,
	    "unit {unit}: improvement areas presuppose each other: {found}; none of them can come "
	    "first, so they are left out of the ranking",
	    "enheden {unit}: forbedringsområder forudsætter hinanden i ring: {found}; ingen af dem "
	    "kan komme først, så de er ikke med i rangordenen" },
	[KIK_F_HALF_JUDGED] = { "half-judged", W,
	    "'{found}' of unit {unit} has a judgement of effect or of effort, not of both; it is not "
	    "ranked by it",
	    "'{found}' i enheden {unit} er kun vurderet på enten effekt eller indsats; den kan ikke "
	    "rangordnes efter det" },
	[KIK_F_DEADLINE] = { "deadline", W,
	    "action '{found}' of unit {unit} is due on {other}, before it starts on {expected}",
	    "handlingen '{found}' i enheden {unit} har frist den {other}, før den starter den "
	    "{expected}" },
	[KIK_F_OWNER] = { "owner", W, "action '{found}' of unit {unit} has nobody responsible",
	    "handlingen '{found}' i enheden {unit} har ingen ansvarlig" },
	[KIK_F_GOAL] = { "goal", W,
	    "action '{found}' of unit {unit} has a goal but no indicator; nobody can tell when it is "
	    "reached",
	    "handlingen '{found}' i enheden {unit} har et mål, men ingen indikator; så kan ingen se, "
	    "hvornår det er nået" },
	[KIK_F_INDICATOR_TWO] = { "indicator", E,
	    "indicator '{found}' of unit {unit} says another '{other}' in another row; make them the "
	    "same",
	    "indikatoren '{found}' i enheden {unit} har en anden '{other}' i en anden række; gør dem "
	    "ens" },
	[KIK_F_INDICATOR_PERIOD] = { "indicator", E,
	    "indicator '{found}' of unit {unit} has a value without a period; say which, such as "
	    "2026-03 or 2026",
	    "indikatoren '{found}' i enheden {unit} har en værdi uden periode; skriv den, f.eks. "
	    "2026-03 eller 2026" },
	[KIK_F_INDICATOR_WAY] = { "direction", W,
	    "indicator '{found}' of unit {unit} has a target, but neither direction nor baseline; "
	    "taken as: higher is better",
	    "indikatoren '{found}' i enheden {unit} har et måltal, men hverken retning eller "
	    "udgangspunkt; læst som: højere er bedre" },
	[KIK_F_INDICATOR_AWAY] = { "direction", W,
	    "indicator '{found}' of unit {unit} has a target on the other side of its baseline than "
	    "its direction says",
	    "indikatoren '{found}' i enheden {unit} har et måltal på den anden side af "
	    "udgangspunktet, end retningen siger" },
	[KIK_F_DAYS] = { "days", W, "'{found}' of unit {unit}: {other} is before {expected}",
	    "'{found}' i enheden {unit}: {other} er før {expected}" },
	[KIK_F_CLOSED_WHEN] = { "closed-day", W,
	    "deviation '{found}' of unit {unit} is closed, but does not say when",
	    "afvigelsen '{found}' i enheden {unit} er lukket, men datoen mangler" },
	[KIK_F_CLOSED_OPEN] = { "closed-day", W,
	    "deviation '{found}' of unit {unit} was closed on {other}, but its status is another",
	    "afvigelsen '{found}' i enheden {unit} blev lukket den {other}, men status er en anden" },
	[KIK_F_STUCK] = { "stuck", W,
	    "action '{found}' of unit {unit} has been in phase {expected} since {other}, for more "
	    "than {n} months",
	    "handlingen '{found}' i enheden {unit} har stået i fasen {expected} siden {other}, i "
	    "mere end {n} måneder" },

	/* JSON and the formats of kik */
	[KIK_F_JSON_SYNTAX] = { "json", E, "not JSON at '{found}'; expected {expected}",
	    "ikke JSON ved '{found}'; ventede {expected}" },
	[KIK_F_JSON_UTF8] = { "json", E, "byte {found} is not UTF-8; expected UTF-8 text",
	    "byten {found} er ikke UTF-8; teksten skal være UTF-8" },
	[KIK_F_JSON_DEPTH] = { "json", E, "nested deeper than {n} levels",
	    "dybere indlejret end {n} niveauer" },
	[KIK_F_JSON_SIZE] = { "json", E, "a JSON document of more than {n} bytes",
	    "et JSON-dokument på mere end {n} byte" },
	[KIK_F_JSON_DUP_KEY] = { "json", E, "the key '{column}' stands twice in one object",
	    "nøglen '{column}' står to gange i samme objekt" },
	[KIK_F_JSON_TRAILING] = { "json", E, "text after the end of the document: '{found}'",
	    "tekst efter dokumentets slutning: '{found}'" },
	[KIK_F_JSON_TYPE] = { "json", E, "'{column}' is {found}; expected {expected}",
	    "'{column}' er {found}; ventede {expected}" },
	[KIK_F_JSON_MISSING] = { "json", E, "'{column}' is missing; expected {expected}",
	    "'{column}' mangler; ventede {expected}" },
	[KIK_F_JSON_KEY] = { "json", E,
	    "the key '{column}' is unknown; expected one of the format's, or x-…",
	    "nøglen '{column}' er ukendt; ventede en af formatets, eller x-…" },
	[KIK_F_JSON_VALUE] = { "json", E, "'{column}' is '{found}'; expected {expected}",
	    "'{column}' er '{found}'; ventede {expected}" },
	[KIK_F_FORMAT_UNKNOWN] = { "format", E, "the format is '{found}'; expected {expected}",
	    "formatet er '{found}'; ventede {expected}" },
	[KIK_F_FORMAT_VERSION] = { "format", E,
	    "'{column}' of version {found}; this kik reads up to version {expected}; use a "
	    "newer kik",
	    "'{column}' i version {found}; denne kik læser til og med version {expected}; "
	    "brug en nyere kik" },
	[KIK_F_FRAME_ID_DUP] = { "frame", E, "the id '{found}' stands twice among the {column}",
	    "id'et '{found}' står to gange blandt {column}" },
	[KIK_F_FRAME_REF] = { "frame", E, "'{column}' is '{found}'; expected {expected}",
	    "'{column}' er '{found}'; ventede {expected}" },
	[KIK_F_FRAME_SCALE] = { "frame", E,
	    "the scale's '{column}' is {found}; expected {expected}",
	    "skalaens '{column}' er {found}; ventede {expected}" },
	[KIK_F_FRAME_LEVELS] = { "frame", E,
	    "the level's '{column}' is {found}; expected {expected}, so that the levels cover the "
	    "scale without gap or overlap",
	    "trinnets '{column}' er {found}; ventede {expected}, så trinnene dækker skalaen uden "
	    "huller eller overlap" },
	[KIK_F_FRAME_EMPTY] = { "frame", E, "'{column}' is empty; expected at least one",
	    "'{column}' er tom; der skal være mindst én" },
	[KIK_F_FRAME_TEXT] = { "frame", E, "'{column}' has no text in '{expected}'",
	    "'{column}' mangler tekst på '{expected}'" },
	[KIK_F_FRAME_DIGEST] = { "frame", E,
	    "the digest is {found}, but the content's is {expected}; leave the digest out "
	    "after a change",
	    "'digest' er {found}, men indholdets er {expected}; udelad den efter en ændring" },
	[KIK_F_FRAME_UNKNOWN] = { "frame", E, "no frame '{found}'; expected {expected}",
	    "ingen spørgeramme '{found}'; ventede {expected}" },
	[KIK_F_CROSSWALK_UNKNOWN] = { "crosswalk", E,
	    "no crosswalk '{found}'; expected {expected}, or the name of a file",
	    "ingen overgang '{found}'; ventede {expected} eller navnet på en fil" },
	[KIK_F_CROSSWALK_TWICE] = { "crosswalk", E, "'{column}' has '{found}' twice",
	    "'{column}' har '{found}' to gange" },
	[KIK_F_CROSSWALK_TO] = { "crosswalk", E,
	    "frame '{expected}' has no theme or question '{found}'",
	    "spørgerammen '{expected}' har intet tema eller spørgsmål '{found}'" },
	[KIK_F_CROSSWALK_FROM] = { "crosswalk", E, "frame '{expected}' has no question '{found}'",
	    "spørgerammen '{expected}' har intet spørgsmål '{found}'" },
	[KIK_F_CROSSWALK_BOTH] = { "crosswalk", E,
	    "'{found}' and its theme '{expected}' both have a row; keep one kind",
	    "både '{found}' og temaet '{expected}' har en række; behold den ene slags" },
	[KIK_F_CROSSWALK_PART] = { "crosswalk", E,
	    "theme '{found}' has rows for some of its questions, but none for '{expected}'",
	    "temaet '{found}' har rækker for nogle af sine spørgsmål, men ingen for "
	    "'{expected}'" },
	[KIK_F_CROSSWALK_UNUSED] = { "crosswalk", W,
	    "crosswalk '{found}' leads from frame '{other}' to '{expected}', and no round is left "
	    "to convert",
	    "overgangen '{found}' går fra spørgerammen '{other}' til '{expected}', og der er ingen "
	    "runde at omregne" },
	[KIK_F_CROSSWALK_THERE] = { "crosswalk", W,
	    "round {found} has another frame and stands apart; --crosswalk {expected} converts it",
	    "runde {found} har en anden spørgeramme og står for sig selv; --crosswalk {expected} "
	    "omregner den" },

	/* results */
	[KIK_F_INCONSISTENT] = { "inconsistent", E,
	    "the result contradicts itself: '{column}' is {found}; expected {expected}",
	    "resultatet modsiger sig selv: '{column}' er {found}; ventede {expected}" },
	[KIK_F_HIDDEN_INPUT] = { "hidden", E,
	    "figures are hidden here ('{found}'), so this file can't be input; use the file "
	    "it was made from",
	    "tal er skjult her ('{found}'), så filen kan ikke bruges som input; brug den fil, "
	    "den blev lavet af" },
	[KIK_F_MERGE_DUP] = { "merge-dup", E,
	    "unit {unit}, round {found}: the same result twice{other}; remove one, or use "
	    "--dedupe-identical",
	    "enheden {unit}, runde {found}: samme resultat to gange{other}; fjern det ene, "
	    "eller brug --dedupe-identical" },
	[KIK_F_MERGE_CONFLICT] = { "merge-conflict", E,
	    "unit {unit}, round {found}: two results that differ{other}; keep the one that is "
	    "meant",
	    "enheden {unit}, runde {found}: to forskellige resultater{other}; behold det, der "
	    "gælder" },
	[KIK_F_MERGE_DUP_AGREED] = { "merge-dup", E,
	    "unit {unit}, round {found}: the same consensus twice{other}; remove one, or use "
	    "--dedupe-identical",
	    "enheden {unit}, runde {found}: samme konsensus to gange{other}; fjern den ene, "
	    "eller brug --dedupe-identical" },
	[KIK_F_MERGE_CONFLICT_AGREED] = { "merge-conflict", E,
	    "unit {unit}, round {found}: two agreements that differ{other}; keep the one that "
	    "the group left the seminar with",
	    "enheden {unit}, runde {found}: to forskellige konsensusser{other}; behold den, som "
	    "gruppen forlod seminaret med" },
	[KIK_F_MERGE_DUP_ENTRIES] = { "merge-dup", E,
	    "unit {unit}, round {found}: {column} hold {other} twice, the same; remove one, or use "
	    "--dedupe-identical",
	    "enheden {unit}, runde {found}: {column} har {other} to gange med samme indhold; fjern "
	    "den ene, eller brug --dedupe-identical" },
	[KIK_F_MERGE_CONFLICT_ENTRIES] = { "merge-conflict", E,
	    "unit {unit}, round {found}: {column} hold {other} twice, differently; keep the one that "
	    "is meant",
	    "enheden {unit}, runde {found}: {column} har {other} to gange med forskelligt indhold; "
	    "behold den, der gælder" },
	[KIK_F_MERGE_OVERLAP] = { "merge-overlap", E,
	    "unit {unit}, round {found} would be counted twice{other}; give each unit once",
	    "enheden {unit}, runde {found} ville blive talt to gange{other}; giv hver enhed én "
	    "gang" },
	[KIK_F_MERGE_FRAME] = { "merge-frame", E,
	    "frame {found} in a group of frame {expected}; gather only results of one frame",
	    "spørgeramme {found} i en gruppe med spørgeramme {expected}; saml kun resultater "
	    "fra samme spørgeramme" },
	[KIK_F_MERGE_SPLIT] = { "merge-split", E,
	    "the group '{found}' has members in more than one {column}; gather from the units",
	    "gruppen '{found}' har medlemmer i mere end én {column}; saml fra enhederne" },
	[KIK_F_MERGE_NO_VALUE] = { "no-value", W,
	    "unit {unit} has no {column}; gathered under '(uden)'",
	    "enheden {unit} mangler {column}; samlet under '(uden)'" },
	[KIK_F_TIDY_GROUP] = { "format", E,
	    "a row of the group '{found}'; a CSV does not say who its members are; expected units' "
	    "rows, or the stream (-f json)",
	    "en række om gruppen '{found}'; en CSV siger ikke, hvem medlemmerne er; ventede rækker "
	    "om enheder, eller strømmen (-f json)" },
	[KIK_F_NOTHING] = { "nothing", E,
	    "no results found; expected kik-result lines or a tidy CSV",
	    "ingen resultater fundet; ventede kik-result-linjer eller en CSV fra kik" },
	[KIK_F_GROUP_INPUT] = { "group-input", E,
	    "'{found}' is a group of units and holds no texts; give its units' own results",
	    "'{found}' er en gruppe af enheder og har ingen tekster; giv enhedernes egne "
	    "resultater" },
	[KIK_F_NO_INDIVIDUAL] = { "no-section", W,
	    "unit {unit} has no individual answers in round '{found}'; join them first: "
	    "kik-merge ANSWERS CONSENSUS",
	    "enhed {unit} har ingen individuelle svar i runde '{found}'; føj dem først til: "
	    "kik-merge SVAR KONSENSUS" },
	[KIK_F_NO_DOCUMENT] = { "nothing", E, "no unit has what the report is made of",
	    "ingen enhed har det, som rapporten laves af" },
	[KIK_F_ONE_ROUND] = { "one-round", E,
	    "udvikling is made of two or more rounds, and only '{found}' is here; give the results "
	    "of earlier rounds too",
	    "udvikling laves af to eller flere runder, og her er kun '{found}'; giv også "
	    "resultaterne fra tidligere runder" },
	[KIK_F_SINCE] = { "since", E,
	    "{other} of the figures of {found} are hidden; beside what was published earlier they "
	    "would tell of too few people",
	    "{other} af tallene for {found} er skjult; sammen med det, der er offentliggjort før, "
	    "ville de fortælle om for få personer" },
	[KIK_F_NO_PRIORITIES] = { "no-section", W,
	    "unit {unit} has no priorities in round '{found}'; they come from its sheet: "
	    "kik-score SHEET | kik-merge RESULT -",
	    "enhed {unit} har ingen prioritering i runde '{found}'; den kommer fra enhedens ark: "
	    "kik-score ARK | kik-merge RESULTAT -" },
	[KIK_F_NO_ACTIONS] = { "no-section", W,
	    "unit {unit} has no actions in round '{found}'; they come from its sheet: "
	    "kik-score SHEET | kik-merge RESULT -",
	    "enhed {unit} har ingen handlinger i runde '{found}'; de kommer fra enhedens ark: "
	    "kik-score ARK | kik-merge RESULTAT -" },
	[KIK_F_NO_GOALS] = { "no-section", W,
	    "unit {unit} has no indicator and no action with a target in round '{found}'",
	    "enhed {unit} har hverken indikatorer eller handlinger med måltal i runde '{found}'" },
	[KIK_F_NO_AGREEMENT] = { "no-section", W,
	    "unit {unit} has neither an action nor an indicator with a target in round '{found}'; "
	    "they come from its sheets: kik-score SHEET | kik-merge RESULT -",
	    "enhed {unit} har hverken handlinger eller indikatorer med måltal i runde '{found}'; "
	    "de kommer fra enhedens ark: kik-score ARK | kik-merge RESULTAT -" },
	[KIK_F_GAPS] = { "gaps", W,
	    "texts that are missing and stand as '{expected}': {n}, in {other} of the documents; "
	    "give them in columns of --fields or UNITS.csv, those of goals in the sheets of "
	    "actions and indicators",
	    "tekster, der mangler og står som '{expected}': {n}, i {other} af dokumenterne; giv "
	    "dem i kolonner i --fields eller UNITS.csv, målenes i arkene over handlinger og "
	    "indikatorer" },
	[KIK_F_INDEX] = { "index", E, "not written, since documents are missing: {n} of {other}",
	    "ikke skrevet, fordi der mangler dokumenter: {n} af {other}" },
	[KIK_F_UNEXPLAINED] = { "unexplained", W,
	    "goal '{found}' of unit {unit} is {other}, and nobody says why; write it under "
	    "'explanation'",
	    "målet '{found}' i enheden {unit} er {other}, uden at nogen forklarer det; skriv det "
	    "under 'forklaring'" },
	[KIK_F_NO_CONSENSUS] = { "no-section", W,
	    "unit {unit} has no agreed points in round '{found}'; they come from the seminar's "
	    "sheet: kik-score SHEET | kik-merge ANSWERS -",
	    "enhed {unit} har ingen aftalte point i runde '{found}'; de kommer fra seminarets "
	    "ark: kik-score ARK | kik-merge SVAR -" },

	/* templates of documents */
	[KIK_F_FIELDS_NAME] = { "fields", E,
	    "'{found}' is a field of kik's own; expected another name for this column",
	    "'{found}' er et af kiks egne felter; ventede et andet navn til kolonnen" },
	[KIK_F_FIELDS_UNIT] = { "fields", W,
	    "the unit '{found}' is not among those reported; its fields are not used",
	    "enheden '{found}' er ikke blandt dem, der rapporteres; dens felter bruges ikke" },
	[KIK_F_FIELDS_NO_ROW] = { "fields", W, "unit {unit} has no row here; its fields stay empty",
	    "enheden {unit} har ingen række her; dens felter forbliver tomme" },
	[KIK_F_TEMPLATE_OLD] = { "template", E,
	    "an old .doc, or protected by a password; save it as .docx without a password",
	    "en gammel .doc, eller beskyttet med adgangskode; gem den som .docx uden adgangskode" },
	[KIK_F_TEMPLATE_NONE] = { "template", E, "not a Word document; expected a .docx or .dotx",
	    "ikke et Word-dokument; ventede en .docx eller .dotx" },
	[KIK_F_TEMPLATE_MACROS] = { "template", E,
	    "the template holds macros; save it as .docx or .dotx",
	    "skabelonen rummer makroer; gem den som .docx eller .dotx" },
	[KIK_F_TEMPLATE_XML] = { "template", E,
	    "the part cannot be read at {found}; save the template once more in Word",
	    "delen kan ikke læses ved {found}; gem skabelonen igen i Word" },
	[KIK_F_TEMPLATE_DOCTYPE] = { "template", E,
	    "the part declares a {found}, which Word never does; save the template once more in Word",
	    "delen erklærer en {found}, og det gør Word aldrig; gem skabelonen igen i Word" },
	[KIK_F_TEMPLATE_ENCODING] = { "template", E,
	    "the part is not {found}; save the template once more in Word",
	    "delen er ikke {found}; gem skabelonen igen i Word" },
	[KIK_F_TEMPLATE_BIG] = { "template", E,
	    "the part is nested too deeply or has too many {found}; expected a document as Word saves it",
	    "delen er for dybt indlejret eller har for mange {found}; ventede et dokument, som Word gemmer det" },
	[KIK_F_TEMPLATE_SYNTAX] = { "template", E,
	    "'{found}' is not a field; expected two braces, a name, two braces",
	    "'{found}' er ikke et felt; ventede to krøllede parenteser, et navn og to krøllede parenteser" },
	[KIK_F_TEMPLATE_FIELD] = { "template", E,
	    "no field '{found}'; known here, nearest first: {other}",
	    "feltet '{found}' findes ikke; her kendes, nærmeste først: {other}" },
	[KIK_F_TEMPLATE_WITHIN] = { "template", E,
	    "'{found}' belongs to the items of a list; put it between {expected}",
	    "'{found}' hører til en listes punkter; sæt det mellem {expected}" },
	[KIK_F_TEMPLATE_KIND] = { "template", E, "'{found}' is not a text; expected {expected}",
	    "'{found}' er ikke en tekst; ventede {expected}" },
	[KIK_F_TEMPLATE_PLACE] = { "template", E,
	    "'{found}' cannot stand here; expected a text in a paragraph or cell, a picture in the place of one",
	    "'{found}' kan ikke stå her; ventede en tekst i et afsnit eller en celle, et billede på et billedes plads" },
	[KIK_F_TEMPLATE_OPEN] = { "template", E,
	    "'{found}' is never closed; expected {expected} after it",
	    "'{found}' bliver aldrig lukket; ventede {expected} efter det" },
	[KIK_F_TEMPLATE_CLOSE] = { "template", E,
	    "'{found}' closes nothing here; expected {expected} first",
	    "'{found}' lukker ikke noget her; ventede {expected} først" },
	[KIK_F_TEMPLATE_CROSSED] = { "template", E,
	    "'{found}' and its end do not stand in places that match; put both in one paragraph, in one row of a table, or each in a paragraph of its own",
	    "'{found}' og dets slutning står ikke på steder, der passer sammen; sæt begge i samme afsnit, i samme tabelrække eller hver i sit eget afsnit" },
	[KIK_F_TEMPLATE_SELF] = { "template", E,
	    "the list '{found}' stands within itself; expected another list",
	    "listen '{found}' står inde i sig selv; ventede en anden liste" },
	[KIK_F_TEMPLATE_FULL] = { "template", E,
	    "the part would be larger than {n} bytes; expected fewer lists within lists",
	    "delen ville fylde mere end {n} byte; ventede færre lister inde i lister" },
	[KIK_F_CONVERTER_NONE] = { "converter", S,
	    "no program is installed that makes {expected}; install the Debian package {other}",
	    "der er intet program, som kan lave {expected}; installér Debian-pakken {other}" },
	[KIK_F_CONVERTER_FAILED] = { "converter", S,
	    "{other} made no PDF: {found}; try again, or use docx or html",
	    "{other} lavede ingen PDF: {found}; prøv igen, eller brug docx eller html" },
};
