package begrundelse

import (
	"slices"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/internal/blad"
)

// Tilbagebetaling is what a letter about payment afterwards and repayment is written from.
type Tilbagebetaling struct {
	// Efterregulering is the re-calculation, and Vurdering the assessment of it.
	Efterregulering efterregulering.Resultat
	Vurdering       efterregulering.Vurdering
	// Kraeves says whether the municipality claims back what it may under § 93 (Vurdering.Kan). Until that is decided there is no
	// decision.
	Kraeves spor.Svar
	// Medhold is ja when the decision gives the person all that was asked for (FVL § 22): then no considerations are asked for, and there
	// is no complaint guidance. It cannot be ja when something is claimed back.
	Medhold spor.Svar
	// Kommune is the authority that has decided, and to which a complaint is handed in.
	Kommune string
	// Hensyn is the main considerations of the assessments; Post is the number of the change.
	Hensyn []Hensyn
	// Meddelelse is how and when the person is told. Without it the guidance gives the four weeks, and no day.
	Meddelelse klage.Meddelelse
}

// SkrivTilbagebetaling writes the letter about what is paid out afterwards and what is claimed back. An error is an
// [*satser.Inputfejl] about what the caller hands in.
func SkrivTilbagebetaling(t *Tilbagebetaling) (Brev, error) {
	if err := t.valider(); err != nil {
		return Brev{}, err
	}
	r := &t.Efterregulering
	b := Brev{emne: "efterbetaling og tilbagebetaling for " + tidsrum(r.Fra, r.Til)}
	b.Mangler = t.mangler()
	aaben := len(b.Mangler) > 0
	b.Svar = t.svar(aaben)
	u := kravtrin{t: t, aaben: aaben}
	valgt := u.valgte()
	b.aendringer(r)
	b.krav(t, valgt, aaben)
	b.praksis(valgt)
	b.regler(valgt)
	if t.Medhold == spor.Ja && !aaben {
		return b, nil
	}
	if err := b.klage(t.vejledning(), t.udsaettes(aaben)...); err != nil {
		return Brev{}, err
	}
	return b, nil
}

// krav places the steps of an assessment in the letter, each assessment with its considerations. They are asked for when there is a
// decision that does not give the person all.
func (b *Brev) krav(t *Tilbagebetaling, valgt spor.Spor, aaben bool) {
	hensyn, hjemmel := efterVurdering(t.Hensyn), spor.Udfald(0) // of the change whose assessments follow
	for i := range valgt {
		s := &valgt[i]
		if s.ID == spor.TilbagebetalingHjemmel {
			hjemmel = s.Udfald
		}
		b.trin(s)
		if s.ID == spor.TilbagebetalingOplysning && s.Udfald == spor.Opfyldt && !slices.Contains(b.Lagtvaegt, oplysningspligt) {
			b.Lagtvaegt = append(b.Lagtvaegt, oplysningspligt)
		}
		if kanSkoennesKrav(s.ID) && !uafgjort(s) {
			b.skoen(hensyn, vurdering{s.ID, int(s.Post)}, !aaben && t.Medhold != spor.Ja && afgoer(s, hjemmel))
		}
	}
}

// oplysningspligt names the duty that § 91, stk. 1, nr. 1, is about, of those whose duty is not another act's.
const oplysningspligt = "Pligten til at give oplysninger følger af § 11, stk. 2, i lov om retssikkerhed og administration på det " +
	"sociale område."

// tidsrum names the months: "maj 2024" or "maj 2024 – juli 2024".
func tidsrum(fra, til satser.Maaned) string {
	if fra == til {
		return fra.Tekst()
	}
	return fra.Tekst() + " – " + til.Tekst()
}

func (t *Tilbagebetaling) valider() error {
	if t == nil {
		return satser.NewInputfejl("", satser.KodeMangler, "", "en afgørelse om efterbetaling eller tilbagebetaling")
	}
	r, v := &t.Efterregulering, &t.Vurdering
	switch {
	case !r.Fra.IsValid() || !r.Til.IsValid():
		return satser.NewInputfejl("efterregulering", satser.KodeMangler, "", "en efterregulering")
	case !haengerSammen(v, r):
		return satser.NewInputfejl("vurdering", satser.KodeModstrid, v.ForMeget.String(), "en vurdering af den samme efterregulering")
	}
	if err := tjekKommune(t.Kommune); err != nil {
		return err
	}
	if err := tjekAntal("vurdering.spor", len(v.Spor), "trin"); err != nil {
		return err
	}
	if err := t.tjekTekster(); err != nil {
		return satser.Under("efterregulering", err)
	}
	if err := t.Kraeves.Tjek("kraeves"); err != nil {
		return err
	}
	if err := t.Medhold.Tjek("medhold"); err != nil {
		return err
	}
	if t.Medhold == spor.Ja && t.kraeves() {
		return satser.NewInputfejl("medhold", satser.KodeModstrid, t.Medhold.String(), "nej, når der kræves noget tilbage")
	}
	return tjekHensyn(t.Hensyn, kanSkoennesKrav, spor.TilbagebetalingUberettiget)
}

// tjekTekster checks what the letter takes from the re-calculation.
func (t *Tilbagebetaling) tjekTekster() error {
	r := &t.Efterregulering
	if err := r.Ordning.Tjek(); err != nil {
		return err
	}
	if err := tjekAntal("aendringer", len(r.Aendringer), "ændringer"); err != nil {
		return err
	}
	for i := range r.Aendringer {
		if err := satser.TjekTekst("aendringer", r.Aendringer[i].Tekst(), MaksTekst); err != nil {
			return err
		}
	}
	for i := range r.Maaneder {
		for _, s := range r.Maaneder[i].Mangler {
			if err := satser.TjekTekst("maaneder", s, MaksTekst); err != nil {
				return err
			}
		}
	}
	return nil
}

// haengerSammen reports whether an assessment is of a re-calculation: the same months, with the same amounts.
func haengerSammen(v *efterregulering.Vurdering, r *efterregulering.Resultat) bool {
	dele := v.Skal.Enheder() + v.Kan.Enheder() + v.Uafklaret.Enheder() + v.IngenHjemmel.Enheder() + v.Bortfaldet.Enheder()
	if dele != v.ForMeget.Enheder() || v.ForMeget != r.Sum.ForMeget || v.Efterbetaling != r.Sum.Efterbetaling ||
		v.Fuldstaendig != r.Fuldstaendig() || v.Udeladt != r.Udeladt || !slices.Equal(v.UdenSvar, r.Sum.Mangler) {
		return false
	}
	k := 0
	for i := range r.Maaneder {
		m := &r.Maaneder[i]
		if m.Regulering.Sign() >= 0 {
			continue
		}
		if k == len(v.Maaneder) || v.Maaneder[k].Maaned != m.Maaned || v.Maaneder[k].ForMeget.Enheder() != -m.Regulering.Enheder() {
			return false
		}
		k++
	}
	return k == len(v.Maaneder)
}

// kraeves reports whether something is claimed back.
func (t *Tilbagebetaling) kraeves() bool {
	return !t.Vurdering.Skal.IsZero() || !t.Vurdering.Kan.IsZero() && t.Kraeves == spor.Ja
}

// mangler says what stands in the way of a decision.
func (t *Tilbagebetaling) mangler() (ud []string) {
	r, v := &t.Efterregulering, &t.Vurdering
	if !v.Uafklaret.IsZero() {
		ud = append(ud, "Vurderingen har intet svar endnu: "+v.Udfald.String()+".")
	}
	for i := range r.Maaneder {
		if m := &r.Maaneder[i]; slices.Contains(v.UdenSvar, m.Maaned) {
			ud = append(append(ud, "Der er ikke noget svar for "+m.Maaned.Tekst()+"."), m.Mangler...)
		}
	}
	if v.Udeladt.IsValid() {
		ud = append(ud, blad.Stort(v.Udeladt.Tekst())+" og senere måneder ligger efter den kendte lov og er ikke med.")
	}
	if !r.Betalt {
		ud = append(ud, "Det er ikke oplyst, hvad der er udbetalt. Det, der først var beregnet, er regnet for udbetalt.")
	}
	if !v.Kan.IsZero() && t.Kraeves != spor.Ja && t.Kraeves != spor.Nej {
		ud = append(ud, "Kommunen har ikke besluttet, om den kræver "+v.Kan.Tekst()+
			" kr. tilbage, som den kan kræve tilbage efter § 93.")
	}
	return ud
}

// svar says what is decided.
func (t *Tilbagebetaling) svar(aaben bool) string {
	r, v := &t.Efterregulering, &t.Vurdering
	if aaben {
		return "Der er ikke truffet afgørelse om efterbetaling og tilbagebetaling for " + tidsrum(r.Fra, r.Til) + "."
	}
	s, antal := "", 0
	laeg := func(b satser.Beloeb, foer, efter string) {
		if !b.IsZero() {
			s += foer + b.Tekst() + " kr. " + efter + " "
			antal++
		}
	}
	laeg(v.Skal, "Du skal betale ", "tilbage.")
	switch {
	case t.Kraeves != spor.Ja:
		laeg(v.Kan, "Du skal ikke betale ", "tilbage, som du har fået med vilkår om tilbagebetaling.")
	case v.Skal.IsZero():
		laeg(v.Kan, "Du skal betale ", "tilbage, som du har fået med vilkår om tilbagebetaling.")
	default:
		laeg(v.Kan, "Du skal også betale ", "tilbage, som du har fået med vilkår om tilbagebetaling.")
	}
	laeg(v.IngenHjemmel, "Du skal ikke betale ", "tilbage, selv om beløbet er udbetalt for meget.")
	laeg(v.Bortfaldet, "Du skal ikke betale ", "tilbage, fordi kravet er bortfaldet.")
	laeg(v.Efterbetaling, "Du får ", "i efterbetaling.")
	switch antal {
	case 0:
		return "Du skal ikke betale noget tilbage, og du får ingen efterbetaling."
	case 1:
		return s + "Beløbet er før skat."
	}
	return s + "Beløbene er før skat."
}

// vejledning gives where the rules on complaints over such a decision stand: LAS § 98 and RSL.
func (t *Tilbagebetaling) vejledning() *vejledning {
	return &vejledning{
		t.Kommune, t.Meddelelse, t.Efterregulering.Til.SidsteDag(),
		"§ 98 i " + satser.LAS.Tekst() + " og §§ 59 a, 60, 66, 67 og 72 i " + satser.RSL.Tekst(),
	}
}

// udsaettes says that a complaint does not put off a claim (RSL § 72, stk. 1): none of the exceptions is about this benefit.
func (t *Tilbagebetaling) udsaettes(aaben bool) []string {
	if aaben || !t.kraeves() {
		return nil
	}
	return []string{
		"En klage udsætter ikke kravet. Kommunen kan opkræve det, mens klagen behandles (§ 72, stk. 1, i " + satser.RSL.Tekst() + ").",
	}
}

// afgoer reports whether an assessment decides: of what is claimed on terms of repayment, § 91 decides nothing, nor does it that a claim
// which stands can lapse later.
func afgoer(t *spor.Trin, hjemmel spor.Udfald) bool {
	switch t.ID {
	case spor.TilbagebetalingOplysning, spor.TilbagebetalingUberettiget:
		return t.Udfald == hjemmel
	case spor.KravBortfalder:
		return t.Udfald == spor.IkkeOpfyldt
	}
	return true
}
