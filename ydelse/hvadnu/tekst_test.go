package hvadnu_test

import (
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
)

// TestAndelTekst: øre, with "ca." where two decimals do not say it all.
func TestAndelTekst(t *testing.T) {
	for a, vil := range map[hvadnu.Andel]string{
		{}: "", {1, 1}: "hele kronen", {9, 20}: "45 øre", {7, 10}: "70 øre", {0, 1}: "0 øre", {92, 125}: "73,60 øre",
		{13179, 24652}: "ca. 53,46 øre", {111, 155}: "ca. 71,61 øre", {1, 100}: "1 øre", {12345, 1000000}: "ca. 1,23 øre", {5, -1}: "",
	} {
		if fik := a.Tekst(); fik != vil {
			t.Errorf("%v: %q, want %q", a, fik, vil)
		}
	}
}

// TestKnaekTekst: a sentence for each kind.
func TestKnaekTekst(t *testing.T) {
	tekst := func(s *ydelse.Sag, m string) string { return kurve(t, beregner(), s, m, til60).Tekst() }
	for _, r := range []struct{ fik, vil string }{
		{tekst(sag(rf), "2024-05"), `Uden løn er ydelsen 12.326,00 kr. Fra den første krone beholder du hele den ekstra krone (§ 68 a, stk. 2).
Ved en løn med pension på 16.323,00 kr. nås lønindtægtsgrænsen (§ 68 a, stk. 2), og ydelsen er 12.326,00 kr. Derover beholder du 45 øre af hver ekstra krone, derunder hele kronen.
Ved en løn med pension på 38.733,91 kr. tager indtægterne hele ydelsen (§ 68 a, stk. 1). Derover beholder du hele den ekstra krone, derunder 45 øre.`},
		{tekst(sag(jaf, forsoemt(satser.AfvistArbejde, "2024-05-15", "2024-06")), "2024-06"), `Uden løn er ydelsen 10.430,00 kr. Fra den første krone beholder du 70 øre af hver ekstra krone (§ 69 j, stk. 9).
Ved en løn med pension på 16.323,00 kr. nås lønindtægtsgrænsen (§ 69 j, stk. 9), og ydelsen er 5.533,10 kr. Derover beholder du 45 øre af hver ekstra krone, derunder 70 øre.
Ved en løn med pension på 26.383,18 kr. tager indtægter og sanktioner tilsammen hele ydelsen (§ 69 l, stk. 3, 2. pkt.). Derover beholder du hele den ekstra krone, derunder 45 øre.`},
		{
			hvadnu.Knaek{Art: hvadnu.AndenGraense, Loen: kr("1"), Ydelse: kr("2"), Foer: hvadnu.Andel{Taeller: 1, Naevner: 2}, Efter: hvadnu.Andel{Taeller: 1, Naevner: 4}, Trin: spor.Tilbudsfradrag}.Tekst(),
			"Ved en løn med pension på 1,00 kr. skifter opgørelsen ved »Fradrag for indtægt fra tilbud«, og ydelsen er 2,00 kr. Derover beholder du 25 øre af hver ekstra krone, derunder 50 øre.",
		},
		{hvadnu.Knaek{}.Tekst(), ""},
		{tekst(sag(rf, fra("2024-05-16")), "2024-05"), "Der er ingen kurve for maj 2024. Indtægt nr. 1 (løn) på 60.000,00 kr. er for perioden 1. maj 2024 – 31. maj 2024, som kun delvis ligger i forløbet. Kommunen skal dele indtægten op."},
	} {
		ens(t, "text", r.fik, r.vil)
	}
	// Without right the step that says so is quoted.
	if s := tekst(sag(rf, fra("2024-06-01")), "2024-05"); !strings.HasPrefix(s, "Der er ingen kurve for maj 2024. ") || !strings.HasSuffix(s, "udbetales derfor ingen ressourceforløbsydelse.") {
		t.Error(s)
	}
}

// TestSvarTekst: the amount before and after, and where the difference begins.
func TestSvarTekst(t *testing.T) {
	skoen := hvadnu.MedIndtaegt(sag(rf, med(satser.TabtArbejdsfortjeneste, "2024-05", "5000")).Indtaegter[0])
	medSkoen := sag(rf, med(satser.TabtArbejdsfortjeneste, "2024-05", "5000"))
	afklaret := func(s *ydelse.Sag) error { s.Indtaegter[0].Vurdering = satser.IkkeFradrag; return nil }
	for _, r := range []struct{ fik, vil string }{
		{hvis(t, sag(rf), "2024-05", hvadnu.MedLoen(maj, kr("20000"))).Tekst(), "Ydelsen for maj 2024 bliver 10.303,65 kr. i stedet for 12.326,00 kr. Det er 2.022,35 kr. mindre. Forskellen begynder her: Indtægt (§ 68 a, stk. 2): Indtægt nr. 1 (løn) regnes med: 20.000,00 kr."},
		{hvis(t, sag(rf), "2024-05", hvadnu.MedBarn(ydelse.Barn{Foedt: dag("2012-01-01"), Ophold: ydelse.Danmark})).Tekst(), "Ydelsen for maj 2024 bliver 16.382,00 kr. i stedet for 12.326,00 kr. Det er 4.056,00 kr. mere. Forskellen begynder her: Forsørgelsespligt (§ 68, stk. 2, nr. 1): Personen har forsørgelsespligt over for 1 barn under 18 år. Før: Der indgår intet barn under 18 år, som personen har forsørgelsespligt over for efter nr. 1."},
		{hvis(t, sag(rf, med(satser.Loen, "2024-05", "10000")), "2024-05", hvadnu.MedLoen(maj, kr("0"))).Tekst(), "Ydelsen for maj 2024 bliver den samme: 12.326,00 kr. Forskellen begynder her: Indtægt (§ 68 a, stk. 2) gælder ikke længere: Indtægt nr. 1 (løn) regnes med: 10.000,00 kr."},
		{hvis(t, sag(rf), "2024-05").Tekst(), "Ydelsen for maj 2024 bliver den samme: 12.326,00 kr."},
		{hvis(t, sag(rf), "2024-05", skoen).Tekst(), "Ydelsen for maj 2024 kan ikke opgøres med ændringen (kræver skøn). Forskellen begynder her: Indtægt, der kræver skøn (§ 68 a, stk. 1): Kilderne afgør ikke, hvordan indtægt nr. 1 (erstatning for tabt arbejdsfortjeneste) på 5.000,00 kr. skal behandles. Kommunen skal foretage et skøn."},
		{hvis(t, medSkoen, "2024-05").Tekst(), "Ydelsen for maj 2024 kan ikke opgøres med ændringen (kræver skøn)."},
		{strings.Split(hvis(t, medSkoen, "2024-05", afklaret).Tekst(), " Forskellen")[0], "Ydelsen for maj 2024 bliver 12.326,00 kr. Uden ændringen kan den ikke opgøres endnu (kræver skøn)."},
		{hvadnu.Skel{}.Tekst(), ""},
	} {
		ens(t, "text", r.fik, r.vil)
	}
}

// TestTidTekst: the months that differ, and the sum.
func TestTidTekst(t *testing.T) {
	m := satser.MustMaaned
	over := func(a ...hvadnu.Aendring) string {
		x, err := hvadnu.OverTid(beregner(), sag(rf), m("2024-04"), m("2024-06"), a...)
		if err != nil {
			t.Fatal(err)
		}
		return x.Tekst()
	}
	ens(t, "later", over(hvadnu.MedForloebFra(dag("2024-05-16"))), "april 2024: 0,00 kr., før 12.326,00 kr.\nmaj 2024: 6.361,81 kr., før 12.326,00 kr.\nI alt 18.290,19 kr. mindre\n")
	ens(t, "open", over(hvadnu.MedIndtaegt(sag(rf, med(satser.TabtArbejdsfortjeneste, "2024-06", "1")).Indtaegter[0])), "juni 2024: kræver skøn, før 12.326,00 kr.\n")
	x, err := hvadnu.OverTid(beregner(), sag(rf, med(satser.AndenIndtaegt, "2024-06", "13000")), m("2024-06"), m("2024-06"),
		hvadnu.MedIndtaegt(sag(rf, med(satser.TabtArbejdsfortjeneste, "2024-06", "1")).Indtaegter[0]))
	if err != nil {
		t.Fatal(err)
	}
	ens(t, "open, and 0 kr. whatever it is", x.Tekst(), "I alt ingen forskel\n")
	ens(t, "the same", over(), "I alt ingen forskel\n")
}
