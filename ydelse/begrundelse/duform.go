package begrundelse

import "strings"

// duform turns a step's sentence to the person that it is about: the steps say »personen«, and a letter says »du«. The words
// around it are those of the library's own sentences, and a test reads them all.
func duform(s string) string {
	if !strings.Contains(s, "ersonen") {
		return s
	}
	s = strings.NewReplacer(
		"personens arbejdsevne", "din arbejdsevne", "Personens arbejdsevne", "Din arbejdsevne",
		"personens rådighed", "din rådighed", "Personens rådighed", "Din rådighed",
		"personens del", "din del", "Personens del", "Din del",
		"personens tredjedel", "din tredjedel", "Personens tredjedel", "Din tredjedel",
		"personens ret", "din ret", "Personens ret", "Din ret",
		"personens grund", "din grund", "Personens grund", "Din grund",
		"personens fordel", "din fordel", "Personens fordel", "Din fordel",
		"personens ønske", "dit ønske", "Personens ønske", "Dit ønske",
		"personens pas", "dit pas", "Personens pas", "Dit pas",
		"personens øvrige", "dine øvrige", "Personens øvrige", "Dine øvrige",
	).Replace(s)
	return strings.NewReplacer(
		"ikke personen for", "ikke dig for", "med personen", "med dig", "til personen", "til dig",
		"fra personen", "fra dig", "for personen", "for dig",
		"Personen", "Du", "personen", "du",
		" sig ", " dig ", " sig.", " dig.", " sine ", " dine ", " sin ", " din ", " sit ", " dit ",
	).Replace(s)
}
