// Command klagekalender writes the days of a complaint as an iCalendar text, which a calendar can subscribe to. It is a module
// of its own, because it takes a library for the format that an importer of the rules should not take on:
//
//	cd examples/klagekalender && go run . > klage.ics
package main

import (
	"fmt"
	"io"
	"os"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

func main() {
	if err := skriv(os.Stdout, &eksempel); err != nil {
		_, _ = fmt.Fprintln(os.Stderr, "fejl:", err)
		os.Exit(1)
	}
}

// eksempel is a complaint in which a part was given and the complaint stands.
var eksempel = klage.Sag{
	Meddelelse: klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-26")},
	Klage:      klage.Klage{Modtaget: satser.MustDato("2024-12-10"), Hos: klage.HosKommunen, Klager: klage.Personen},
	Skridt: []klage.Skridt{
		{Art: klage.DelvistMedhold, Dag: satser.MustDato("2025-01-03"), NyDag: satser.MustDato("2025-01-03")},
		{Art: klage.Fastholdt, Dag: satser.MustDato("2025-01-20")},
	},
}

// skriv writes the timeline. Nothing in it depends on the clock: the stamp of each day is the day itself.
func skriv(ud io.Writer, s *klage.Sag) error {
	l, err := klage.Beregner{}.Forloeb(s)
	if err != nil {
		return err
	}
	k := ics.NewCalendarFor("ressourceforloeb")
	k.SetMethod(ics.MethodPublish)
	for i, b := range l.Tidslinje {
		dag := b.Dato.Time(time.UTC)
		e := k.AddEvent(fmt.Sprintf("klage-%s-%d@ressourceforloeb", b.Dato, i))
		e.SetDtStampTime(dag)
		e.SetAllDayStartAt(dag)
		e.SetAllDayEndAt(b.Dato.AddDays(1).Time(time.UTC))
		e.SetSummary(b.Tekst)
		if b.Status == klage.BortfaldetFrist {
			e.SetStatus(ics.ObjectStatusCancelled)
		}
	}
	return k.SerializeTo(ud)
}
