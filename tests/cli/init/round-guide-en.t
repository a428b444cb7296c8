# the guide in English and, the first lines, in Norwegian
--- command
kik-init round -l en --round 2026 --unit sol --participants 2 r
kik-init round -l nb --round 2026 --unit sol --participants 2 --forms csv n
cat r/VEJLEDNING.md
sed -n 1,12p n/VEJLEDNING.md
head -qn 1 n/forms/sol/*.csv | uniq | tr -d '\r'
--- stdout
# Round 2026: guide for the coordinator

- Units: 1
- Participants in all: 2

Type the commands below in the folder that holds `r`.

## What is in the folder

| | |
|---|---|
| `forms/` | a blank form for each participant, a folder for each unit |
| `answers/` | where you put the completed forms; empty from the start |
| `codes.csv` | who has which code. **For you alone** |
| `round.json`, `frame.json` | the round and the questions. Leave them as they are |

## The answers are confidential

A form bears a code and no name, and `codes.csv` is the only place that ties the
code to a person. Keep the file where nobody but you can open it, and pass it on to
no one, not even the leader.

Call the answers *confidential*, and promise no more than that. The groups are so
small that colleagues can often guess who wrote what, and you can look up the code.

## 1. Hand out the forms

Open `codes.csv` in Excel. Each line is one participant, and the column `form` shows
which file that person is to have. Where no names stand there, write them into the
column `name` as you hand out. The leader gets the form with the role `leder`.

Send each participant their own form and no other. Write no names into the form or
the file name.

The form is a web page in one file and works without a network. If your mail system
removes files that end in `.html`, zip them, or put each form into a folder that only
the participant can open.

| Unit | Folder | Forms |
|---|---|---:|
| sol | `forms/sol/` | 2 |

## 2. What the participants need to know

You may copy the following into the mail that brings the form.

The form as a web page (`.html`):

1. Save the form on the computer and open it from there in a browser. In the mail's own
   window it can be read, but it cannot save.
2. Answer the questions in any order. How to do it stands at the top of the form.
3. Press "Save answers as a file". The file is called `kik-svar-`, then unit and code. If
   you take a break, open that file in the form when you go on.
4. Write no names, civil registration numbers or anything else by which a citizen or
   colleague could be recognised.
5. Send me the file. If you used a shared computer, delete it afterwards.

| Points | Effort | Results |
|---:|---|---|
| 0 | No effort, or only loose ideas | Not measured, or not documented |
| 1 | Planned: we have agreed what to do | Measured, but moving the wrong way, or goal not met |
| 2 | Carried out: we do it in our daily work | Unchanged, or a few goals met |
| 3 | Followed up: we check whether it works | Progress, or most goals met |
| 4 | Adjusted: we have made changes after the follow-up | Clear progress, or all relevant goals met |
| 5 | Standing cycle: we keep improving and learn from others | Good results over time, also compared with others |

## 3. Gather the answers

Put what the participants send into `r/answers/`, each once. File names and folders
are up to you, as unit and code stand inside the form; only a folder named after
another unit's id is refused. If a participant sends twice, keep only the newest. Then
see who is missing:

    kik-report status r

The overview shows who has answered, never what.

## 4. Make the svarrapport

    kik-score r >r.jsonl
    kik-report svarrapport -l en -o r-svarrapport/ r.jsonl

The first command checks and counts the answers, the second makes a report of them
for each unit. It is the group's own working paper for the consensus seminar, and
confidential: it shows every statement and all points, also where few have answered.

## 5. Prepare the consensus seminar

    kik-init consensus -l en -o r-konsensus/ r.jsonl

This makes a sheet for each unit. It shows the plan of the day, the individual answers
and all statements, and the group writes its common points, strengths and areas for
improvement into it. If your day does not begin at 9:00 and end at 15:30, say so, for
example `--day 8:30-14:00 --breaks 10:00+15,12:00+30`.

## 6. After the seminar

    kik-score r-konsensus/* | kik-merge r.jsonl - >r-agreed.jsonl
    kik-report konsensusrapport -l en -o r-konsensusrapport/ r-agreed.jsonl
    kik-report resume -l en -o r-konsensusrapport/ r-agreed.jsonl

Save the filled-in sheets in that folder first. The konsensusrapport is the unit's own
and confidential; the resume may go to staff and committees.

## 7. Set priorities and plan actions

    kik-init priorities -l en -o r-priorities/ r-agreed.jsonl

The sheet of each unit holds the areas for improvement that the group agreed on. Give
those that belong together the same word in the column `group`, judge `effect` and
`effort` from 1 to 5, and let the leader write `now`, `later` or `no` under `choice`.
Save the sheets in that folder:

    kik-score r-priorities/* | kik-merge r-agreed.jsonl - >r-chosen.jsonl
    kik-report prioritering -l en -o r-plan/ r-chosen.jsonl
    kik-init actions -l en -o r-actions/ r-chosen.jsonl

The sheet of actions has a line for each area chosen for now. Fill in goal, activity,
who is responsible and deadline, and save:

    kik-score r-actions/* | kik-merge r-chosen.jsonl - >r-planned.jsonl
    kik-report handleplan -l en -o r-plan/ r-planned.jsonl
    kik-report aftale -l en -o r-plan/ r-planned.jsonl

## 8. Follow up

    kik-init indicators -l en -o r-indicators/ r-planned.jsonl

Fill in the figures of the goals as they come. Then put the date of the follow-up in
place of DATE, such as 2026-12-01:

    kik-score r-indicators/* | kik-merge r-planned.jsonl - >r-followed.jsonl
    kik-report opfoelgning -l en --date DATE -o r-plan/ r-followed.jsonl

## When something changes on the way

What has come in is not touched.

    kik-init round --add-participant UNIT r   # one more participant
    kik-init round --replace CODE r           # somebody else takes the place, as in illness
    kik-init round --reissue CODE r           # the form got lost
    kik-init round --add UNITS.csv r          # one more unit
    kik-init round --deadline DATE r          # a new deadline, such as 2026-09-15

The new code and the new form stand in `codes.csv`. A form that somebody has written in
stays, and kik says so.

## When a form is refused

The message tells which file and line it is about, what stands there, and what should
have stood there. Until the fault is mended the whole unit is left out; the other
units are counted.

Do not mend answers yourself. Ask the participant to correct the form and send it
again, put it in place of the old one, and run the command again. The usual reasons:

- the same form is there twice: remove the older one.
- code, unit or round was changed: use a fresh form from `forms/`.
- the file of answers was changed in another program: change the form and save again.

## In the end: close the round

When the konsensusrapport is approved, the answers of single participants and the
codes are to be deleted:

```sh
kik-init close r
```

The command keeps the result in `r/results.jsonl` and then deletes answers, forms
and codes; `r/closed.csv` shows what was deleted. It deletes nothing while there
is a fault in an answer or somebody has not delivered; to close without them, add
`--force`.

Forms and answers in mails, backups and other folders are yours to delete. The result
holds figures and statements but no codes; keep it confidential.
# Runde 2026: veiledning til koordinatoren

- Enheter: 1
- Deltakere i alt: 2

Kommandoene nedenfor skrives i den mappen som `n` ligger i.

## Dette ligger i mappen

| | |
|---|---|
| `forms/` | et tomt skjema til hver deltaker, en mappe for hver enhet |
﻿enhet;runde;deltaker;ramme;tema;spørsmål;tekst;poeng;styrker;forbedringsområder;ideer;dokumentasjon
