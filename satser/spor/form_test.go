package spor_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// slags says of each kind that computes how it can be computed, and which operands come from steps. A number in
// brackets is an operand taken from a step, a dot one that is not. "udsagn" says that the kind can also state
// something.
const slags = `
maanedssats: overført . . .
bidrag: mindste . . .
bidragstillaeg: sum af trin, gange . . .
bidragstillaeg-pr-barn: gange . . .
sats-med-tillaeg: sum [0] [1] [2]
bidragsloft: mindste [0] . .
tidligere-ydelse: overført, brøkdel . . .
gulv: største [0] [1] [2]
selvstaendig: procent af [0] . .
strafloft: mindste [0] . .
dagsandel: brøkdel [0] . .
foer-indtaegt: sum af trin, overført [0] [1] [2]
post: sum . . .
post-delvis: udsagn, fordelt . . .
post-ferie: fordelt . . .
feriepenge-i-alt: sum af trin . . .
loensum: sum af trin . . .
loen-til-graensen: mindste [0] . .
loen-over-graensen: overskydende [0] . .
loenfradrag-til: procent af [0] . .
loenfradrag-over: procent af [0] . .
loenfradrag: sum [0] [1] [2]
ferie-loendel: procent af [0] . .
ferie-ydelse: fordelt [0] . .
feriefradrag: mindste [0] [1] [2]
ferie-over-loft: overskydende [0] [1] [2]
loen-og-feriefradrag: forskel [0] [1] [2]
tilbudssum: sum af trin . . .
post-timer: overført, fordelt . . .
tilbudstimer-i-alt: sum af trin . . .
tilbudstimer-regnet: mindste [0] . .
tilbudstimer: mindste . . .
timebeloeb: gange . [1] .
tilbudsfradrag: overskydende [0] [1] [2]
fuldt-fradrag: sum af trin . . .
krone-for-krone: sum af trin . . .
fradrag-i-alt: sum [0] [1] [2]
efter-fradrag: forskel [0] [1] [2]
nulgraense: største [0] . .
ydelse: til øre, til kroner [0] . .
dagssats: overført . . .
dagsniveau: overført . . .
dagsbeloeb: brøkdel [0] . .
egen-dagssats: til kroner [0] . .
dagsfradrag: gange [0] . .
dagsfradrag-sum: sum af trin . . .
maaned-foer: overført [0] . .
maaned-efter: overført [0] . .
haendelsesmaaned-foer: overført . . .
haendelsesmaaned-efter: overført . . .
dagsfradrag-andel: andel til øre, andel til kroner [0] [1] [2]
dagsfradrag-tidligere: overført . . .
dagsfradrag-plads: forskel [0] [1] [2]
dagsfradrag-loft: mindste [0] [1] [2]
haendelsesbeloeb: overført . . .
haendelsesbeloeb-andel: andel til øre, andel til kroner [0] [1] [2]
sanktioner-i-alt: sum af trin . . .
udgangspunkt: overført . . .
sanktion-trukket: mindste [0] [1] [2]
efter-sanktion: forskel [0] [1] [2]
tredjedel-dage: brøkdel [0] . .
tredjedel: brøkdel [0] . .
tredjedel-afrundet: til kroner [0] . .
efter-tredjedel: forskel [0] [1] [2]
tilbagebetales-dage: brøkdel [0] . .
tilbagebetales-del: brøkdel [0] . .
tilbagebetales: til kroner [0] . .
godtgoerelse-fradrag: brøkdel . . .
ferie-i-alt: gange . . .
ferie-brugt: overskydende [0] . .
ferie-tilbage: udsagn [0] . .
ferie-rummes: udsagn . [1] .
atp-ydelse: overført [0] . .
atp-ingen-ydelse: udsagn [0] . .
atp-graense-del: brøkdel . . .
atp-graense: sum af trin, overført . . .
atp-ret: udsagn [0] [1] .
atp-egen: overført . . .
atp-kommune: overført . . .
atp-i-alt: sum [0] [1] [2]
atp-bidrag: overført . . .
atp-tredjedel: brøkdel [0] . .
atp-tredjedel-kroner: til kroner [0] . .
atp-resten: forskel [0] [1] [2]
atp-indeholdt: mindste [0] [1] [2]
foer-skat: overført, forskel [0] [1] [2]
pensionsgrundlag: overført [0] . .
pensionsprocent: procent af [0] . .
pensionsbidrag: til kroner [0] . .
refusion-ydelse: overført [0] . .
refusion-hel-maaned: brøkdel [0] . .
refusion-timebeloeb: brøkdel [0] . .
refusion-timebeloeb-oplyst: overført . . .
refusion-timer: overført . . .
refusion-ugetimer: sum af trin . . .
refusion-loft: overført, overskydende . . .
refusion-ugebeloeb: gange [0] [1] [2]
refusion-timer-regnet: mindste [0] [1] [2]
refusion-timer-i-alt: sum af trin . . .
refusion-timerbeloeb: gange [0] [1] [2]
refusion-andel: andel ned til øre [0] [1] [2]
refusion-beloeb: sum af trin . . .
refusion-loenloft: mindste [0] . .
refusion-sygedagpenge: overskydende [0] . .
refusion-arbejdsgiver: ned til øre [0] . .
refusion-i-alt: sum af trin . . .
refusion-procent: procent af [0] . .
refusion-tillaeg: til kroner [0] . .
maaned-for-meget: forskel . . .
maaned-over-loft: overskydende . . .
krav-for-aendring: overført . . .
maaned-kravdele: sum af trin . . .
maaned-krav: mindste [0] [1] [2]
maaned-rest: forskel [0] [1] [2]
kan-for-aendring: overført . . .
maaned-kandele: sum af trin . . .
maaned-kan: mindste [0] [1] [2]
tilbagebetalingskrav: sum af trin . . .
kan-kraeves-tilbage: sum af trin . . .
maaned-for-lidt: forskel . . .
efterbetaling: sum af trin . . .
`

// TestSlags: replay takes the computations and the references of the table, and no others.
func TestSlags(t *testing.T) {
	tabel := map[string]string{}
	for linje := range strings.Lines(strings.TrimSpace(slags)) {
		id, resten, _ := strings.Cut(strings.TrimSpace(linje), ": ")
		tabel[id] = resten
	}
	for _, id := range spor.IDer() {
		resten, regner := tabel[id.String()]
		felter := strings.Fields(resten)
		maader := []string{"udsagn"}
		if regner {
			maader = strings.Split(strings.Join(felter[:len(felter)-3], " "), ", ")
			felter = felter[len(felter)-3:]
		} else {
			felter = []string{".", ".", "."}
		}
		for r := spor.Regning(0); r <= spor.AndelNed; r++ {
			navn := r.String()
			if r == 0 {
				navn = "udsagn"
			}
			fejl := proev(spor.Trin{ID: id, Regning: r})
			if kan := !strings.Contains(fejl, "regningen"); kan != slices.Contains(maader, navn) {
				t.Errorf("%v can be computed by %q: %v", id, navn, kan)
			}
		}
		for k, f := range felter {
			if got := hentes(id, k); got != (f != ".") {
				t.Errorf("operand %d of %v is taken from a step: %v", k, id, got)
			}
		}
	}
}

// hentes asks replay whether an operand of the kind comes from a step: it takes the one form or the other.
func hentes(id spor.ID, k int) bool {
	for r := spor.Regning(0); r <= spor.AndelNed; r++ {
		for u := spor.Opfyldt; u <= spor.Beregnet; u++ {
			trin := spor.Trin{ID: id, Regning: r, Udfald: u}
			trin.Led[k] = kr("100").Fra(1)
			som := proev(trin)
			trin.Led[k] = kr("100")
			fakta := proev(trin)
			if strings.Contains(som, "skal være en oplysning") {
				return false
			}
			if strings.Contains(fakta, "ikke taget fra et trin") {
				return true
			}
		}
	}
	return false
}

// proev replays a step after one that it can refer to, and gives the fault.
func proev(trin spor.Trin) string {
	foer := spor.Trin{
		ID: spor.Maanedssats, Udfald: spor.Beregnet, Regning: spor.Overfoert, Led: [3]spor.Tal{kr("100")}, Resultat: kr("100"),
	}
	_, err := spor.Spor{foer, trin}.Efterregn()
	var fejl *spor.Regnefejl
	if errors.As(err, &fejl) {
		return fejl.Aarsag
	}
	return ""
}
