package spor_test

import (
	"encoding"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

type navngivet interface {
	comparable
	String() string
	MarshalText() ([]byte, error)
	IsValid() bool
}

// tjekNavne says that the values 1 to n have names of their own that read back, that 0 gives the text for nothing, and
// that nothing else has a form.
func tjekNavne[T navngivet, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, alle []T, uden []T, nul bool,
) {
	t.Helper()
	set := map[string]bool{"": true, "ukendt": true}
	for _, v := range alle {
		b, err := v.MarshalText()
		igen := uden[0]
		if err != nil || string(b) != v.String() || P(&igen).UnmarshalText(b) != nil || igen != v || set[string(b)] || !v.IsValid() {
			t.Errorf("%T %v: %q, %v, read as %v", v, v, b, err, igen)
		}
		set[string(b)] = true
	}
	for _, v := range uden {
		if b, err := v.MarshalText(); err == nil || v.IsValid() || v.String() != "ukendt" {
			t.Errorf("%T outside the set: %q, %q", v, b, v)
		}
	}
	var zero T
	if b, err := zero.MarshalText(); (err == nil) != nul || len(b) != 0 || zero.IsValid() {
		t.Errorf("the zero %T: %q, %v", zero, b, err)
	}
	v := alle[0]
	for _, ukendt := range []string{"ukendt", "UDFALD", " " + v.String(), strings.ToUpper(v.String())} {
		if err := P(&v).UnmarshalText([]byte(ukendt)); err == nil || v != alle[0] {
			t.Errorf("%T: %q is read as %v, %v", v, ukendt, v, err)
		}
	}
	if err := P(&v).UnmarshalText(nil); (err == nil) != nul || (err == nil) != (v == zero) {
		t.Errorf("%T: nothing is read as %v, %v", v, v, err)
	}
}

func taelOp[T ~uint8](n T) (alle []T) {
	for v := T(1); v <= n; v++ {
		alle = append(alle, v)
	}
	return alle
}

func TestNavne(t *testing.T) {
	tjekNavne(t, taelOp(spor.Beregnet), []spor.Udfald{spor.Beregnet + 1, 255}, true)
	tjekNavne(t, taelOp(spor.IkkeVurderet), []spor.Svar{spor.IkkeVurderet + 1, 255}, true)
	tjekNavne(t, taelOp(spor.AndelNed), []spor.Regning{spor.AndelNed + 1, 255}, true)
	tjekNavne(t, taelOp(spor.FerieYdelsePrDag), []spor.Praksis{spor.FerieYdelsePrDag + 1, 255}, true)
	tjekNavne(t, spor.IDer(), []spor.ID{spor.EfterbetalingGrundlag + 1, 65535}, false)
	if got := spor.IDer(); len(got) != int(spor.EfterbetalingGrundlag) || got[0] != spor.Ret || got[len(got)-1] != spor.EfterbetalingGrundlag {
		t.Errorf("the steps run from %v to %v", got[0], got[len(got)-1])
	}
	if got := spor.Praksisser(); len(got) != int(spor.FerieYdelsePrDag) || got[0] != spor.AfrundOere {
		t.Errorf("the practices: %v", got)
	}
}

// TestStabileNavne: names that stand in stored documents do not change. A new one goes at the end of its list.
func TestStabileNavne(t *testing.T) {
	ider := "ret uden-for-forloeb nyt-forloeb-lukket bevilling-uoplyst viderefoert foertidspension delperiode alder bolig " +
		"forsoergelsespligt barnets-ophold gruppe maanedssats bidrag bidrag-uoplyst bidragstillaeg sats-med-tillaeg bidragsloft " +
		"tidligere-ydelse tidligere-ophoert tidligere-slut-uoplyst gulv selvstaendig strafloft dagsandel foer-indtaegt post " +
		"post-ikke-fradrag post-uden-for-forloeb post-delvis post-skoen post-ferie loensum loen-til-graensen loen-over-graensen " +
		"loenfradrag-til loenfradrag-over loenfradrag tilbudssum tilbudstimer timebeloeb tilbudsfradrag krone-for-krone " +
		"fradrag-i-alt efter-fradrag nulgraense ydelse anses-for-modtaget udbetaling" +
		" hjemmel-fradrag hjemmel-nedsaettelse hjemmel-ophoer hjemmel-tredjedel ingen-hjemmel i-planen fravaer-uoplyst" +
		" kontakt-uoplyst selvbooking gentagne bedre-vidende fritagelse fritagelse-delvis vejledning-samtidig" +
		" vejledning-loebende vejledning-advarsel vejledning-skriftlig kontakt-opnaaet kontakt-udtoemt partshoering" +
		" ingen-hoering arbejdsgiver-orienteres grund grund-delvis grund-daekker-ikke grund-ikke-paa-listen ingen-dage" +
		" sygdom-ikke-meldt rimelig-grund andre-forhold fremmer-raadighed begrundelse afgoerelse-uoplyst" +
		" ophoer-afgoerelse sanktionsfrist sanktion-haendelse fradragsdage dagssats dagsniveau dagsbeloeb egen-dagssats" +
		" dagsfradrag dagsfradrag-sum maaned-foer maaned-efter haendelsesmaaned-foer haendelsesmaaned-efter" +
		" haendelsesmaaned-uoplyst dagsfradrag-andel dagsfradrag-loft haendelsesbeloeb haendelse-fra-loft" +
		" nedsaettelse-brugt haendelsesbeloeb-andel sanktioner-i-alt udgangspunkt sanktion-trukket efter-sanktion" +
		" forseelse forseelse-bortfaldet forseelse-venter tredjedel-dage tredjedel tredjedel-afrundet efter-tredjedel" +
		" tilbagebetales-dage tilbagebetales-del tilbagebetales godtgoerelse-fradrag" +
		" post-overskud post-periode-uoplyst post-timer-uoplyst post-pension post-udbetalingsmaaned post-foer-perioderegel post-ikke-modtager post-ferie-uden-ret anden-loen" +
		" post-timer tilbudstimer-i-alt tilbudstimer-regnet fuldt-fradrag ferie-fordeling ferie-ydelse feriefradrag" +
		" feriepenge-i-alt ferie-loendel ferie-over-loft loen-og-feriefradrag"
	har := map[string]bool{}
	for _, id := range spor.IDer() {
		har[id.String()] = true
	}
	for navn := range strings.FieldsSeq(ider) {
		if !har[navn] {
			t.Errorf("the step %s has lost its name", navn)
		}
	}
	for r, want := range map[spor.Regning]string{
		spor.Overfoert: "overført", spor.Sum: "sum", spor.Forskel: "forskel", spor.Mindste: "mindste", spor.Stoerste: "største",
		spor.Overskydende: "overskydende", spor.ProcentAf: "procent af", spor.Gange: "gange", spor.Broekdel: "brøkdel",
		spor.SumAfTrin: "sum af trin", spor.Fordelt: "fordelt", spor.TilOere: "til øre", spor.TilKroner: "til kroner",
		spor.AndelOere: "andel til øre", spor.AndelKroner: "andel til kroner", spor.NedTilOere: "ned til øre", spor.AndelNed: "andel ned til øre",
	} {
		if r.String() != want {
			t.Errorf("%d is %q, want %q", r, r, want)
		}
	}
	for u, want := range map[spor.Udfald]string{
		spor.Opfyldt: "opfyldt", spor.IkkeOpfyldt: "ikke opfyldt", spor.Uoplyst: "uoplyst", spor.KraeverSkoen: "kræver skøn",
		spor.Beregnet: "beregnet",
	} {
		if u.String() != want {
			t.Errorf("%d is %q, want %q", u, u, want)
		}
	}
	for p, want := range map[spor.Praksis]string{
		spor.AfrundOere: "afrunding til øre", spor.AfrundKroner: "afrunding til kroner", spor.DelmaanedKalenderdage: "kalenderdage",
		spor.DelmaanedTredivte: "1/30", spor.SkiftFraDagen: "fra dagen", spor.SkiftFraNaesteMaaned: "fra næste måned",
		spor.Uge52Over12: "52/12", spor.Uge433: "4,33", spor.FerieKalenderdage: "ferie efter kalenderdage",
		spor.PensionMedregnes: "pension medregnes", spor.PensionMedregnesIkke: "pension medregnes ikke",
		spor.IndtaegtOpdeles: "indtægt opdeles af kommunen", spor.IndtaegtEfterDage: "indtægt efter dage",
		spor.IngenOverloeb: "intet overløb", spor.BarnIUdlandet: "barn i udlandet",
		spor.SanktionHverdage: "hverdage", spor.SanktionKalenderdage: "alle dage", spor.DagssatsGruppe: "gruppens dagssats",
		spor.DagssatsEgen: "egen dagssats", spor.SanktionOere: "sanktion til øre", spor.SanktionKroner: "sanktion til kroner",
		spor.DagEnGang: "dagen kun én gang", spor.NedsaettelsePrMaaned: "nedsættelse pr. hændelsesmåned",
		spor.FristFraFoersteDag: "frist fra første dag", spor.UgerSomDage: "uger som kalenderdage",
		spor.UdskydHeleMaaneden: "udskydelse månedsvis", spor.EgetNiveau: "dagssats efter eget niveau",
		spor.ArbejdsgiverpensionMedregnes: "arbejdsgiverpension medregnes", spor.ArbejdsgiverpensionMedregnesIkke: "arbejdsgiverpension medregnes ikke",
		spor.SoegnehelligdagUdbetaling: "søgnehelligdage i udbetalingsmåneden", spor.TimerEfterDage: "timer efter dage",
		spor.TimeloftUdbetaling: "160 timer i udbetalingsmåneden", spor.LoenAndetArbejde: "løn fra andet arbejde", spor.NiveauFoelger: "niveauet følger med",
		spor.FerieYdelsePrDag: "ydelsen i ferien efter dage",
	} {
		if p.String() != want {
			t.Errorf("%d is %q, want %q", p, p, want)
		}
	}
}

// TestPraksistekst: every practice says that the law does not, and what is done.
func TestPraksistekst(t *testing.T) {
	set := map[string]bool{}
	for _, p := range spor.Praksisser() {
		s := p.Tekst()
		tavs := strings.HasPrefix(s, "Loven siger ikke") || strings.HasPrefix(s, "Før 2016 nævnte § 69 j, stk. 9, ikke") ||
			(p == spor.NedsaettelsePrMaaned || p == spor.EgetNiveau) && strings.Contains(s, ". Her regnes den ")
		if set[s] || !tavs || !strings.HasSuffix(s, ".") {
			t.Errorf("%v: %q", p, s)
		}
		set[s] = true
	}
	if spor.Praksis(0).Tekst() != "" || spor.Praksis(99).Tekst() != "" {
		t.Error("no practice has a sentence")
	}
}
