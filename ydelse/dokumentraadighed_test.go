package ydelse_test

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// fuldtForhold has every field that the facts about rådighed can have.
func fuldtForhold() raadighed.Forhold {
	b := raadighed.Behandling{
		Kontaktforsoeg: []raadighed.Kontaktforsoeg{
			{Dag: dag("2024-05-06"), Maade: raadighed.KontaktPaaroerende, Samtykke: spor.Ja},
			{Dag: dag("2024-05-08"), Maade: raadighed.KontaktTelefon, Opnaaet: true},
		},
		KontaktUdtoemt: spor.Ja, Hoering: raadighed.Hoert, HoertDen: dag("2024-05-10"), ArbejdsgiverOrienteret: spor.Ja,
		Grunde: []raadighed.Grund{
			{
				Art: satser.GrundSygdom, Fra: dag("2024-05-06"), Til: dag("2024-05-07"), Tilbud: "kursus", Godtgjort: spor.Nej,
				Meldt: raadighed.MeldtAnderledes, Vurdering: spor.Nej, Beskrivelse: "feber",
			},
			{Art: satser.GrundBoernepasning, Godtgjort: spor.Ja, AndenPasning: spor.Ja},
		},
		RimeligGrund: spor.Nej, AndreForhold: spor.IkkeVurderet, FremmerRaadighed: spor.Ja, Begrundelse: spor.Ja, Ophoer: spor.Nej,
		Afgjort: dag("2024-05-20"), Afregnes: satser.MustMaaned("2024-06"),
	}
	return raadighed.Forhold{
		Vejledninger:   []raadighed.Vejledning{{Dag: dag("2024-01-08"), Form: raadighed.VejledtSelv, Udleveret: spor.Ja, Sendt: spor.Nej}},
		FoersteSamtale: dag("2024-01-15"),
		Fritagelser: []raadighed.Fritagelse{
			{Art: satser.FritagetFerie, Fra: dag("2024-07-01"), Til: dag("2024-07-14"), Aftalt: spor.Ja, Vurdering: spor.Nej},
			{Art: satser.FritagetUddannelse97b, Fra: dag("2024-07-01"), Til: dag("2024-07-14"), Tilbud: "kursus"},
		},
		ArbejdsgiverMedRefusion: spor.Ja,
		Haendelser: []raadighed.Haendelse{
			{
				Art: satser.UdeblevetFraTilbud, Fravaer: []raadighed.Fravaersdag{{Dag: dag("2024-05-06")}, {Dag: dag("2024-05-07"), Delvis: true}},
				IPlanen: spor.Ja, Tilbud: "kursus", OplystFoelge: spor.Ja, OplystSkridt: spor.Ja, Beskrivelse: "kom ikke", Behandling: b,
			},
			{
				Art: satser.UdeblevetFraSamtale, Dag: dag("2024-05-13"), AndenAktoer: true, Selvbooket: true, Kontakt: dag("2024-05-15"), Advarsel: spor.Nej,
			},
			{
				Art: satser.BookingfristOverskredet, Dag: dag("2024-05-20"), FristGivet: dag("2024-05-08"), VejledtOmBooking: spor.Ja,
				Booket: dag("2024-05-22"), UdenKontaktTil: dag("2024-05-21"),
			},
			{Art: satser.MedvirkerIkke, Dag: dag("2024-05-27"), Gange: 3, PaaAndenVis: spor.Nej},
			{Art: satser.FortietArbejde, Dag: dag("2024-05-28"), BedreVidende: spor.Ja, Konstateret: dag("2024-06-03")},
		},
	}
}

// TestFuldSagErFuld: no field of the facts about rådighed is left out of the document that shows them all.
func TestFuldSagErFuld(t *testing.T) {
	brugt := map[string]bool{}
	felter(reflect.ValueOf(fuldtForhold()), "raadighed", brugt)
	for felt, ja := range brugt {
		if !ja {
			t.Errorf("%s is never set", felt)
		}
	}
}

// felter notes each exported field of a struct, and whether it is set somewhere.
func felter(v reflect.Value, sti string, brugt map[string]bool) {
	switch {
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			felter(v.Index(i), sti, brugt)
		}
	case v.Kind() == reflect.Struct && strings.HasSuffix(v.Type().PkgPath(), "/raadighed"):
		for i := range v.NumField() {
			felt := sti + "." + v.Type().Field(i).Name
			brugt[felt] = brugt[felt] || !v.Field(i).IsZero()
			felter(v.Field(i), felt, brugt)
		}
	}
}

// TestGamleDokumenter: documents written before there were failures and sanctions are still read, and written again as
// they were.
func TestGamleDokumenter(t *testing.T) {
	laes := func(navn string) string {
		data, err := os.ReadFile("testdata/dokument/" + navn)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	sagen := laes("sag-1-uden-raadighed.json")
	d, err := ydelse.LaesSagsdokument([]byte(sagen))
	if err != nil || !d.Sag.Raadighed.IsZero() {
		t.Fatalf("%v", err)
	}
	if diff := cmp.Diff(sagen, indrykket(t, d)); diff != "" {
		t.Errorf("(-old +written again):\n%s", diff)
	}
	opgoerelsen := laes("opgoerelse-1-uden-sanktion.json")
	var o ydelse.Opgoerelse
	if err := json.Unmarshal([]byte(opgoerelsen), &o); err != nil {
		t.Fatal(err)
	}
	if !o.Sanktioner.IsZero() || !o.Sanktionsrest.IsZero() || !o.Tilbagebetaling.IsZero() || o.Ydelse.IsZero() {
		t.Errorf("%+v", o.Resultat)
	}
	if diff := cmp.Diff(opgoerelsen, indrykket(t, o)); diff != "" {
		t.Errorf("(-old +written again):\n%s", diff)
	}
}

// TestSanktionsdokument: the new keys of a result stand in the document when there is something in them, and come back.
func TestSanktionsdokument(t *testing.T) {
	for noegle, s := range map[string]*ydelse.Sag{
		`"sanktioner": "569.00"`:      sag(rf, forsoemt(samtale("2024-07-01", "2024-07-01"))),
		`"sanktionsrest": "1896.00"`:  sag(rf, forsoemt(fravaer("2024-07-01", "2024-07-31"), arbejdsafvisning("2024-07-02"))),
		`"tilbagebetaling": "866.00"`: hjemme(rf, "2003-01-01", forsoemt(forseelse("2024-05-06", "2024-05-20", "2024-06-20"))),
	} {
		o := opgoer(t, beregner(), s, satser.MustMaaned("2024-07"))
		data := indrykket(t, o)
		var igen ydelse.Opgoerelse
		if err := json.Unmarshal([]byte(data), &igen); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(o, igen); diff != "" || !strings.Contains(data, noegle) {
			t.Errorf("%s (-want +got):\n%s", noegle, diff)
		}
	}
}

const lilleForhold = `{"format":"sag/1","sag":{"ordning":"ressourceforloeb","foedt":"1980-05-17","forloeb":[{"fra":"2024-01-01"}],
	"lofter":[{"fra":"2024-01-01","art":"10f","niveau":"6000","hjaelp":"voksen"}],
	"raadighed":{"vejledninger":[{"dag":"2024-01-08","form":"selv"}],"fritagelser":[{"art":"ferie","fra":"2024-07-01"}],
	"haendelser":[{"art":"udeblevet-fra-samtale","dag":"2024-05-13","kontakt":"2024-05-15","behandling":{"afregnes":"2024-05",
	"grunde":[{"art":"sygdom"}],"kontaktforsoeg":[{"dag":"2024-05-15","maade":"telefon"}]}}]}},"praksis":{"sanktion":{"dage":"hverdage"}}}`

// TestForholdAfviser: a fault in the facts about rådighed says where it is, from the top of the document.
func TestForholdAfviser(t *testing.T) {
	if _, err := ydelse.LaesSagsdokument([]byte(lilleForhold)); err != nil {
		t.Fatal(err)
	}
	const h0 = "sag.raadighed.haendelser[0]."
	for _, s := range []struct {
		fra, til string
		felt     string
		kode     satser.Kode
	}{
		{`"udeblevet-fra-samtale"`, `"kom-for-sent"`, h0 + "art", satser.KodeUkendt},
		{`"udeblevet-fra-samtale"`, `""`, h0 + "art", satser.KodeMangler},
		{`"art":"udeblevet-fra-samtale",`, ``, h0 + "art", satser.KodeMangler},
		{`"dag":"2024-05-13",`, ``, h0 + "dag", satser.KodeMangler},
		{`"2024-05-13"`, `"2024-05-32"`, h0 + "dag", satser.KodeGraense},
		{`"kontakt":"2024-05-15"`, `"kontakt":"2024-05-12"`, h0 + "kontakt", satser.KodeModstrid},
		{`"kontakt":"2024-05-15"`, `"booket":"2024-05-15"`, h0 + "booket", satser.KodeModstrid},
		{`"afregnes":"2024-05"`, `"afregnes":"2024-04"`, h0 + "behandling.afregnes", satser.KodeModstrid},
		{`"afregnes":"2024-05"`, `"rimeligGrund":"måske"`, h0 + "behandling.rimeligGrund", satser.KodeUkendt},
		{`{"art":"sygdom"}`, `{"art":"anden"}`, h0 + "behandling.grunde[0].beskrivelse", satser.KodeMangler},
		{`"maade":"telefon"`, `"maade":"brevdue"`, h0 + "behandling.kontaktforsoeg[0].maade", satser.KodeUkendt},
		{`"form":"selv"`, `"form":"mundtligt"`, "sag.raadighed.vejledninger[0].form", satser.KodeUkendt},
		{`"art":"ferie"`, `"art":"ventetid"`, "sag.raadighed.fritagelser[0].art", satser.KodeModstrid},
		{`"raadighed":{`, `"raadighed":{"formue":1,`, "sag.raadighed", satser.KodeUkendt},
		{`"hjaelp":"voksen"`, `"hjaelp":"barn"`, "sag.lofter[0].hjaelp", satser.KodeUkendt},
		{`"dage":"hverdage"`, `"dage":"kroner"`, "praksis.sanktion.dage", satser.KodeUkendt},
		{`"dage":"hverdage"`, `"dagssats":"hverdage"`, "praksis.sanktion.dagssats", satser.KodeUkendt},
	} {
		data := strings.Replace(lilleForhold, s.fra, s.til, 1)
		if data == lilleForhold {
			t.Fatalf("%s is not in the document", s.fra)
		}
		_, err := ydelse.LaesSagsdokument([]byte(data))
		var fejl *satser.Inputfejl
		if !errors.As(err, &fejl) || !strings.HasPrefix(fejl.Felt, s.felt) || fejl.Kode != s.kode {
			t.Errorf("%s: %v, want %s at %q", s.til, err, s.kode, s.felt)
		}
	}
}

// TestHjaelpAfviser: a help that is none is refused before a month is computed, by the same path in both ways.
func TestHjaelpAfviser(t *testing.T) {
	s := sag(rf, loft("2024-01-01", "", ydelse.Loft10f, "6000"), medHjaelp(4))
	kraevInputfejl(t, s.Valider(), "lofter[0].hjaelp", satser.KodeUkendt)
	_, err := beregner().Opgoer(s, satser.MustMaaned("2024-05"))
	kraevInputfejl(t, err, "lofter[0].hjaelp", satser.KodeUkendt)
}

// sanktionsfroe are case files with failures for the fuzz target to begin from.
func sanktionsfroe() []ydelse.Sagsdokument {
	var ud []ydelse.Sagsdokument
	for _, s := range []*ydelse.Sag{
		sag(rf, forsoemt(samtale("2024-06-06", "2024-06-11"))),
		sag(jaf, forsoemt(fravaer("2024-06-03", "2024-06-05"), arbejdsafvisning("2024-06-12", aaben))),
		sag(rf, forloeb("2024-01-01", "2024-06-10"), forsoemt(ophoer("2024-06-11"), forseelse("2024-02-05", "2024-02-20", "2024-03-20"))),
	} {
		ud = append(ud, ydelse.Sagsdokument{Sag: *s})
	}
	return ud
}
