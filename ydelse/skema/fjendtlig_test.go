package skema

import (
	"fmt"
	"strings"
	"testing"
)

// smaa is the least document of each kind, and one with a row of each thing that the table below is about.
var smaa = map[string]string{
	"sag": `{"format":"sag/1","maaneder":["2024-05"],"sag":{"ordning":"jobafklaring","foedt":"1980-05-17","forloeb":[{"fra":"2024-01-01"}],` +
		`"indtaegter":[{"art":"loen","beloeb":"8000.00","udbetalt":"2024-05-31"}],"bolig":[{"fra":"2024-01-01","hosForaelder":"nej"}]}}`,
	"opgoerelse": `{"format":"opgoerelse/1","ordning":"jobafklaring","maaned":"2024-05","udfald":"beregnet","dage":31,"foerIndtaegt":"12326.00",` +
		`"loensum":"0.00","loenfradrag":"0.00","andetFradrag":"0.00","ydelse":"12326.00","ansesForModtaget":false,"regelsaet":"` +
		`1c3692c12bcd6035959f5a5423346da20ec25636f3f382630df3b722dcc4db4a","spor":[{"id":"ydelse","udfald":"beregnet","regning":"overført",` +
		`"hjemmel":"LAS § 89, stk. 1 (LBK 1031/2023)","led":[{"tal":"12326.00 kr","trin":1}],"resultat":"12326.00 kr"}]}`,
	"efterregulering": `{"format":"efterregulering/1","ordning":"jobafklaring","fra":"2024-01","til":"2024-01","betalt":false,"maaneder":[],"aendringer":[],` +
		`"sum":{"foer":"0.00","efter":"0.00","udbetalt":"0.00","efterbetaling":"0.00","forMeget":"0.00"},` +
		`"regelsaetFoer":"1c3692c12bcd6035959f5a5423346da20ec25636f3f382630df3b722dcc4db4a",` +
		`"regelsaetEfter":"1c3692c12bcd6035959f5a5423346da20ec25636f3f382630df3b722dcc4db4a"}`,
	"satser": `{"format":"satser/1","sidsteDag":"2027-12-31","serier":[{"sats":"maaned.forsoerger","ordning":"jobafklaring",` +
		`"figurer":[{"fra":"2027-01-01","til":"2027-12-31","vaerdi":"18304.00","status":"beregnet"}]}]}`,
	"klagesag": `{"sag":{"meddelelse":{"kanal":"digital-post","dag":"2024-11-20"}}}`,
}

// TestFjendtlige: what is wrong in form is refused by the schema as it is by the reader.
func TestFjendtlige(t *testing.T) {
	for navn, data := range smaa {
		if err := efterSkema(t, navn, []byte(data)); err != nil || laesere[navn]([]byte(data)) != nil {
			t.Fatalf("%s: %v, %v", navn, err, laesere[navn]([]byte(data)))
		}
	}
	for _, r := range []struct{ grund, navn, fra, til string }{
		{"another kind of document", "sag", `"sag/1"`, `"opgoerelse/1"`},
		{"a later format", "sag", `"sag/1"`, `"sag/2"`},
		{"a later format", "opgoerelse", `"opgoerelse/1"`, `"opgoerelse/2"`},
		{"a later format", "efterregulering", `"efterregulering/1"`, `"efterregulering/2"`},
		{"a later format", "satser", `"satser/1"`, `"satser/2"`},
		{"no format", "sag", `"format":"sag/1",`, ``},
		{"an unknown key", "sag", `"foedt"`, `"formue":"1.00","foedt"`},
		{"an unknown key in a row", "sag", `"art":"loen"`, `"art":"loen","skat":"1.00"`},
		{"an unknown key in a step", "opgoerelse", `"regning"`, `"tekst":"x","regning"`},
		{"an unknown key in a complaint", "klagesag", `"kanal"`, `"klager":"personen","kanal"`},
		{"a key in another case", "sag", `"foedt"`, `"Foedt"`},
		{"null for a day", "sag", `"1980-05-17"`, `null`},
		{"null for a list", "sag", `[{"fra":"2024-01-01"}]`, `null`},
		{"null for a row", "sag", `{"fra":"2024-01-01"}]`, `null]`},
		{"null for an amount", "opgoerelse", `"ydelse":"12326.00"`, `"ydelse":null`},
		{"null for a step", "opgoerelse", `"spor":[`, `"spor":[null,`},
		{"a missing day of birth", "sag", `"foedt":"1980-05-17",`, ``},
		{"a missing amount", "sag", `"beloeb":"8000.00",`, ``},
		{"a missing answer", "sag", `,"hosForaelder":"nej"`, ``},
		{"a missing amount of the result", "opgoerelse", `"loensum":"0.00",`, ``},
		{"a missing sum", "efterregulering", `,"forMeget":"0.00"`, ``},
		{"no courses", "sag", `[{"fra":"2024-01-01"}]`, `[]`},
		{"an object for a list", "sag", `[{"fra":"2024-01-01"}]`, `{"fra":"2024-01-01"}`},
		{"a text for an object", "sag", `{"fra":"2024-01-01"}`, `"2024-01-01"`},
		{"a name that is none", "sag", `"jobafklaring"`, `"kontanthjaelp"`},
		{"a name in another case", "sag", `"jobafklaring"`, `"Jobafklaring"`},
		{"no name", "sag", `"jobafklaring"`, `""`},
		{"the number of a name", "sag", `"jobafklaring"`, `2`},
		{"a kind that is none", "sag", `"loen"`, `"løn"`},
		{"true for yes", "sag", `"nej"`, `false`},
		{"a step that is none", "opgoerelse", `"id":"ydelse"`, `"id":"ydelser"`},
		{"an outcome that is none", "opgoerelse", `"udfald":"beregnet","dage"`, `"udfald":"bevilget","dage"`},
		{"a way of telling that is none", "klagesag", `"digital-post"`, `"due"`},
		{"an amount in Danish", "sag", `"8000.00"`, `"8.000,00"`},
		{"an amount with its unit", "sag", `"8000.00"`, `"8000.00 kr"`},
		{"an amount with an exponent", "sag", `"8000.00"`, `"8e3"`},
		{"a negative amount", "sag", `"8000.00"`, `"-8000.00"`},
		{"a part of an øre", "sag", `"8000.00"`, `"8000.005"`},
		{"a part of an øre as a number", "sag", `"8000.00"`, `8000.005`},
		{"a billion", "sag", `"8000.00"`, `"1000000000"`},
		{"a billion as a number", "sag", `"8000.00"`, `1000000000`},
		{"true for an amount", "sag", `"8000.00"`, `true`},
		{"an empty amount", "sag", `"8000.00"`, `""`},
		{"a date in Danish", "sag", `"1980-05-17"`, `"17.05.1980"`},
		{"a date with a time", "sag", `"1980-05-17"`, `"1980-05-17T00:00:00Z"`},
		{"30 February", "sag", `"1980-05-17"`, `"1980-02-30"`},
		{"29 February of a common year", "sag", `"1980-05-17"`, `"1900-02-29"`},
		{"31 April", "sag", `"1980-05-17"`, `"1980-04-31"`},
		{"the year 0", "sag", `"1980-05-17"`, `"0000-05-17"`},
		{"a date as a number", "sag", `"1980-05-17"`, `19800517`},
		{"a day for a month", "sag", `"2024-05"`, `"2024-05-01"`},
		{"the 13th month", "sag", `"2024-05"`, `"2024-13"`},
		{"pension of what is no wage", "sag", `"art":"loen"`, `"art":"renter","egenPension":"1.00"`},
		{"hours of what is no tilbud", "sag", `"art":"loen"`, `"art":"loen","timer":"5"`},
		{"holiday pay without its days", "sag", `"art":"loen"`, `"art":"feriegodtgoerelse"`},
		{"wage without its day", "sag", `,"udbetalt":"2024-05-31"`, ``},
		{"a former benefit for neither a week nor a month", "sag", `"bolig"`, `"tidligereYdelse":{"art":"sygedagpenge","beloeb":"4000"},"bolig"`},
		{"what only kap. 6 b has, in kap. 6 a", "sag", `"jobafklaring","foedt"`, `"ressourceforloeb","selvstaendig":[{"fra":"2024-01-01","arbejde":"hoejst-halvdelen"}],"foedt"`},
		{"a practice about something else", "sag", `"sag":{`, `"praksis":{"afrunding":"1/30"},"sag":{`},
		{"32 days", "opgoerelse", `"dage":31`, `"dage":32`},
		{"a text for days", "opgoerelse", `"dage":31`, `"dage":"31"`},
		{"a benefit below 0", "opgoerelse", `"ydelse":"12326.00"`, `"ydelse":"-1.00"`},
		{"no fingerprint", "opgoerelse", `1c3692c12bcd6035959f5a5423346da20ec25636f3f382630df3b722dcc4db4a`, strings.Repeat("0", 64)},
		{"a fingerprint in capitals", "opgoerelse", `1c3692c1`, `1C3692C1`},
		{"a number without its unit", "opgoerelse", `"12326.00 kr","trin"`, `"12326.00","trin"`},
		{"a number that could be shorter", "opgoerelse", `"12326.00 kr","trin"`, `"12326.000 kr","trin"`},
		{"an edition that is none", "opgoerelse", `LBK 1031/2023`, `LBK 1032/2023`},
		{"a provision of another law's edition", "opgoerelse", `LAS § 89`, `LAB § 89`},
		{"a fourth operand", "opgoerelse", `"led":[`, `"led":[{},{},{},`},
		{"a reference without a number", "opgoerelse", `"tal":"12326.00 kr",`, ``},
		{"a month that ends before it begins is only in the reader; one that is none is in both", "efterregulering", `"fra":"2024-01"`, `"fra":""`},
		{"a monthly rate in øre", "satser", `"18304.00"`, `"18304.50"`},
		{"a rate of nothing", "satser", `"18304.00"`, `"0.00"`},
		{"a rate below 0", "satser", `"18304.00"`, `"-18304.00"`},
		{"the unit of another series", "satser", `"figurer"`, `"enhed":"kr/uge","figurer"`},
		{"a rate without a status", "satser", `"beregnet"`, `""`},
		{"the day that a digital message came", "klagesag", `"kanal"`, `"faktiskModtaget":"2024-11-25","kanal"`},
		{"steps without a complaint", "klagesag", `"sag":{`, `"sag":{"skridt":[{"art":"frafaldet","dag":"2024-12-01"}],`},
	} {
		data := strings.Replace(smaa[r.navn], r.fra, r.til, 1)
		if data == smaa[r.navn] {
			t.Errorf("%s: %s is not in the document", r.grund, r.fra)
		}
		if laesere[r.navn]([]byte(data)) == nil {
			t.Errorf("%s: the reader takes %s", r.grund, data)
		}
		if efterSkema(t, r.navn, []byte(data)) == nil {
			t.Errorf("%s: the schema takes %s", r.grund, data)
		}
	}
}

// TestUsynlige: what the reader refuses and no schema can see, because it is gone when a JSON document has been read.
func TestUsynlige(t *testing.T) {
	for _, r := range []struct{ grund, navn, fra, til string }{
		{"a key twice", "sag", `"foedt"`, `"foedt":"1980-05-17","foedt"`},
		{"a whole number with a decimal", "opgoerelse", `"dage":31`, `"dage":31.0`},
		{"a whole number with an exponent", "opgoerelse", `"dage":31`, `"dage":3.1e1`},
		{"an amount with an exponent", "sag", `"8000.00"`, `8e3`},
		{"an amount with too many zeros", "sag", `"8000.00"`, `8000.00000`},
		{"an amount written with escapes", "sag", `"8000.00"`, `"800\u0030.00"`},
		{"hours of -0", "sag", `"udbetalt"`, `"timer":-0,"udbetalt"`},
	} {
		data := []byte(strings.Replace(smaa[r.navn], r.fra, r.til, 1))
		if laesere[r.navn](data) == nil {
			t.Errorf("%s: the reader takes %s", r.grund, data)
		}
		if err := efterSkema(t, r.navn, data); err != nil {
			t.Errorf("%s: the schema sees it after all: %v", r.grund, err)
		}
	}
}

// TestTagne: the other ways to write the same, which reader and schema take.
func TestTagne(t *testing.T) {
	for _, r := range []struct{ grund, navn, fra, til string }{
		{"an amount as a number", "sag", `"8000.00"`, `8000.5`},
		{"an amount without decimals", "sag", `"8000.00"`, `"8000"`},
		{"zeros beyond the øre", "sag", `"8000.00"`, `"8000.0000"`},
		{"nothing with a sign", "sag", `"8000.00"`, `"-0.00"`},
		{"hours as a number", "sag", `"art":"loen"`, `"art":"tilbudsindtaegt","timer":37.5`},
		{"a last day that is not given", "sag", `{"fra":"2024-01-01"}`, `{"fra":"2024-01-01","til":""}`},
		{"a leap day", "sag", `"1980-05-17"`, `"2000-02-29"`},
		{"an empty list", "sag", `"bolig"`, `"boern":[],"bolig"`},
		{"an income for no period", "sag", `"udbetalt"`, `"periode":{"fra":"","til":""},"udbetalt"`},
		{"a tilbud without hours", "sag", `"art":"loen"`, `"art":"tilbudsindtaegt"`},
		{"a former benefit without its amount", "sag", `"bolig"`, `"tidligereYdelse":{"art":"sygedagpenge"},"bolig"`},
		{"a former benefit that says nothing", "sag", `"bolig"`, `"tidligereYdelse":{"art":"","beloeb":"0.00","pr":""},"bolig"`},
		{"a complaint that says nothing", "klagesag", `"sag":{`, `"sag":{"klage":{"modtaget":"","hos":"","klager":"","mundtlig":false},`},
		{"the day that a letter came", "klagesag", `"digital-post"`, `"brev","faktiskModtaget":"2024-11-25"`},
		{"the day that a quick letter came", "klagesag", `"digital-post"`, `"quickbrev","faktiskModtaget":"2024-11-25"`},
		{"no steps", "opgoerelse", smaa["opgoerelse"][strings.Index(smaa["opgoerelse"], `"spor":`):], `"spor":[]}`},
		{"only a new last day", "satser", smaa["satser"], `{"format":"satser/1","sidsteDag":"2027-12-31"}`},
		{"a rate as a number", "satser", `"18304.00"`, `18304`},
	} {
		data := []byte(strings.Replace(smaa[r.navn], r.fra, r.til, 1))
		if err := laesere[r.navn](data); err != nil {
			t.Errorf("%s: %v", r.grund, err)
		}
		if err := efterSkema(t, r.navn, data); err != nil {
			t.Errorf("%s: %v", r.grund, err)
		}
	}
}

// TestKunIOrdning: a kind that only one of the schemes has is refused in the other and taken in its own.
func TestKunIOrdning(t *testing.T) {
	const ramme = `{"format":"sag/1","sag":{"ordning":"%s","foedt":"1980-05-17","forloeb":[{"fra":"2024-01-01"}],%s}}`
	for felt, egen := range map[string]string{
		`"selvstaendig":[{"fra":"2024-01-01","arbejde":"hoejst-halvdelen"}]`:                                                 "jobafklaring",
		`"ret":{"betingelser":[{"fra":"2024-01-01","art":"genoptager-arbejde","opfyldt":"ja"}]}`:                             "jobafklaring",
		`"ret":{"betingelser":[{"fra":"2024-01-01","art":"moeder-til-samtaler","opfyldt":"ja"}]}`:                            "jobafklaring",
		`"ret":{"bevaret":[{"fra":"2024-01-01","til":"2024-01-31","art":"ventetid"}]}`:                                       "jobafklaring",
		`"ret":{"ophoer":[{"fra":"2024-02-01","art":"fleksjob-ophoert"}]}`:                                                   "jobafklaring",
		`"ret":{"ophoer":[{"fra":"2024-02-01","art":"ikke-uarbejdsdygtig"}]}`:                                                "jobafklaring",
		`"ret":{"ophoer":[{"fra":"2024-02-01","art":"sygedagpenge"}]}`:                                                       "jobafklaring",
		`"raadighed":{"fritagelser":[{"fra":"2024-02-01","art":"ventetid"}]}`:                                                "jobafklaring",
		`"raadighed":{"fritagelser":[{"fra":"2024-02-01","art":"sundhedskoordinator"}]}`:                                     "ressourceforloeb",
		`"ret":{"betingelser":[{"fra":"2024-01-01","art":"aktiv-deltagelse","opfyldt":"ja"}]}`:                               "begge",
		`"ret":{"udland":[{"fra":"2024-02-01","til":"2024-02-02","art":"saerligt","tilladt":"ja"}]}`:                         "begge",
		`"indtaegter":[{"art":"renter","beloeb":"1.00","udbetalt":"2024-02-01","vurdering":"ikke fradrag"}]`:                 "begge",
		`"raadighed":{"haendelser":[{"art":"bookingfrist-overskredet","dag":"2024-02-01","booket":"2024-02-03"}]}`:           "begge",
		`"raadighed":{"haendelser":[{"art":"udeblevet-fra-samtale","dag":"2024-02-01","booket":"2024-02-03"}]}`:              "ingen",
		`"raadighed":{"haendelser":[{"art":"medvirker-ikke","dag":"2024-02-01","udenKontaktTil":"2024-02-03"}]}`:             "ingen",
		`"raadighed":{"haendelser":[{"art":"medvirker-ikke","dag":"2024-02-01","fravaer":[{"dag":"2024-02-01"}]}]}`:          "ingen",
		`"raadighed":{"haendelser":[{"art":"afvist-tilbud"}]}`:                                                               "ingen",
		`"raadighed":{"haendelser":[{"art":"medvirker-ikke","dag":"2024-02-01","behandling":{"grunde":[{"art":"anden"}]}}]}`: "ingen",
		`"ret":{"udland":[{"fra":"2024-02-01","til":"2024-02-02","art":"andet","tilladt":"ja"}]}`:                            "ingen",
		`"ret":{"bevaret":[{"fra":"2024-01-01","art":"ventetid"}]}`:                                                          "ingen",
	} {
		for _, ordning := range []string{"ressourceforloeb", "jobafklaring"} {
			data := []byte(fmt.Sprintf(ramme, ordning, felt))
			vil := egen == ordning || egen == "begge"
			if err := laesere["sag"](data); (err == nil) != vil {
				t.Errorf("%s: the reader says %v", data, err)
			}
			if err := efterSkema(t, "sag", data); (err == nil) != vil {
				t.Errorf("%s: the schema says %v", data, err)
			}
		}
	}
}
