package spor_test

import (
	"fmt"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// 17,86 kr. for each of 100 hours in a tilbud is left out of an income of 9.000 kr. (NUM-29).
func ExampleRegning_Udregn_timerITilbud() {
	fri, ok := spor.Gange.Udregn(spor.Kr(satser.MustBeloeb("17.86")), spor.Timetal(100_00), spor.Tal{})
	fmt.Println(fri.Tekst(), ok)
	rest, ok := spor.Overskydende.Udregn(spor.Kr(satser.MustBeloeb("9000")), fri, spor.Tal{})
	fmt.Println(rest.Tekst(), ok)
	// Output:
	// 1.786,00 kr. true
	// 7.214,00 kr. true
}

// 55 pct. of the wage above the threshold, exact to the øre.
func ExamplePct() {
	fradrag, ok := spor.ProcentAf.Udregn(spor.Kr(satser.MustBeloeb("3677")), spor.Pct(5500), spor.Tal{})
	fmt.Println(fradrag.Tekst(), ok)
	// Output: 2.022,35 kr. true
}

// 12 of 30 days and 2 of 5 are the same part of a month, written differently; == sees that they are.
func ExampleTal_Samme() {
	a, b := spor.Dagtal(12, 30), spor.Dagtal(2, 5)
	fmt.Println(a.Tekst(), a == b, a.Samme(b))
	// Output: 12/30 dage false true
}

// A step can have a day as its result, such as the last day of a deadline; it is read back as a day.
func ExampleDatotal() {
	t := spor.Datotal(satser.MustDato("2024-04-02"))
	fmt.Println(t.Tekst(), t.Dato().AddDays(1))
	fmt.Println(spor.Stk(3).Dato().IsValid())
	// Output:
	// 2. april 2024 2024-04-03
	// false
}

// A question of the service's own is asked as the library asks: what is not answered, and what nobody has assessed, is never a yes.
func ExampleSvar_Udfald() {
	for _, s := range []spor.Svar{spor.Ja, spor.Nej, spor.IkkeVurderet, 0} {
		fmt.Printf("%q: %s\n", s, s.Udfald())
	}
	fmt.Println(spor.Svar(7).Tjek("samtykke"))
	// Output:
	// "ja": opfyldt
	// "nej": ikke opfyldt
	// "ikke vurderet": kræver skøn
	// "ukendt": uoplyst
	// samtykke "7": ja, nej eller ikke vurderet (ukendt)
}

// The kinds of step about ATP, with the titles that a screen shows.
func ExampleIDer() {
	for _, id := range spor.IDer() {
		if strings.HasPrefix(id.String(), "atp") {
			fmt.Printf("%s: %s\n", id, id.Titel())
		}
	}
	// Output:
	// atp-ydelse: Ydelsen, som ATP måles efter
	// atp-alder: Alder ved ATP
	// atp-ingen-ydelse: ATP uden ydelse
	// atp-tilbagebetalingspligt: ATP og tilbagebetalingspligt
	// atp-graense-del: Mindstebeløb for en del af måneden
	// atp-graense: Mindstebeløb for ATP
	// atp-graense-uoplyst: Mindstebeløbet for ATP mangler
	// atp-ret: ATP-bidrag
	// atp-egen: Personens del af ATP-bidraget
	// atp-kommune: Kommunens del af ATP-bidraget
	// atp-i-alt: ATP-bidraget i alt
	// atp-bidrag: Oplyst ATP-bidrag
	// atp-tredjedel: En tredjedel af ATP-bidraget
	// atp-tredjedel-kroner: Personens tredjedel i hele kroner
	// atp-resten: Resten af ATP-bidraget
	// atp-bidrag-uoplyst: ATP-bidraget mangler
	// atp-indeholdt: Indeholdt ATP-bidrag
}

// The choices of practice that a municipality can be shown; the default of each group comes first.
func ExamplePraksisser() {
	for _, p := range spor.Praksisser()[:4] {
		fmt.Printf("%s: %s\n", p, p.Tekst())
	}
	// Output:
	// afrunding til øre: Loven siger ikke, hvordan månedens ydelse afrundes. Her afrundes til nærmeste øre, en halv øre opad, én gang og til sidst.
	// afrunding til kroner: Loven siger ikke, hvordan månedens ydelse afrundes. Her afrundes til nærmeste hele krone, en halv krone opad, én gang og til sidst.
	// kalenderdage: Loven siger ikke, hvordan en del af en måned beregnes. Her bruges månedens kalenderdage.
	// 1/30: Loven siger ikke, hvordan en del af en måned beregnes. Her regnes hver dag som 1/30 af måneden.
}
