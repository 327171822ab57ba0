// Package skema holds JSON Schemas (draft 2020-12) of the documents that the library reads and writes, for services in other
// languages, editors and forms.
//
// # The documents
//
//   - sag.schema.json: "sag/1", a case file. Read by [ydelse.LaesSagsdokument], written by [ydelse.Sagsdokument].
//   - opgoerelse.schema.json: "opgoerelse/1", a month's statement with its steps: [ydelse.Opgoerelse].
//   - efterregulering.schema.json: "efterregulering/1", a re-calculation: [efterregulering.Resultat].
//   - satser.schema.json: "satser/1" with new figures and rules only, as next January's table: [satser.LaesAendringer].
//   - regelsaet.schema.json: "satser/1" with a whole rule set: [satser.LaesRegelsaet].
//   - klagesag.schema.json: a complaint, as examples/klagefrist reads it. It has no format key: the facts are [klage.Sag].
//
// # What a schema says
//
// A schema takes what the reader takes, as far as a schema can. It names every key and no other, says which are required, gives the
// names of each closed set and the form of each date, amount, number and provision, and asks for what one fact makes another
// need: hours of a tilbud, the last day of a holiday. A date, a name or a provision that may be left out may also stand as "", which
// says the same. An amount is written as text and is read as text or as a number.
//
// What compares two facts is not in a schema: that a period does not end before it begins, that courses do not overlap, that the
// months make up the sum. Nor is what JSON Schema does not see: a key that stands twice, and 1.0 or 1e2 for a whole number. The
// reader refuses both; a document that a schema takes can still be refused by it, with an error that names the field.
//
// # The version
//
// The schemas are those of the version of the library that they lie beside. Within a format a later version can know more names and
// more keys that may be left out; what was right stays right. A form that an older reader could misunderstand gets another format.
//
// # How they are made
//
// The schemas are generated from the Go types and their comments, and the tests of this module hold them to that, to the documents in
// the project, and to the readers, document by document and change by change. After a change of a type:
//
//	cd ydelse/skema && go test -run TestSkemaer -opdater
//
// The generator is test code. This is a module of its own, so that an importer of the library takes on nothing.
//
// [ydelse.LaesSagsdokument]: https://pkg.go.dev/github.com/ressourceforloeb/ressourceforloeb/ydelse#LaesSagsdokument
// [ydelse.Sagsdokument]: https://pkg.go.dev/github.com/ressourceforloeb/ressourceforloeb/ydelse#Sagsdokument
// [ydelse.Opgoerelse]: https://pkg.go.dev/github.com/ressourceforloeb/ressourceforloeb/ydelse#Opgoerelse
// [efterregulering.Resultat]: https://pkg.go.dev/github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering#Resultat
// [satser.LaesAendringer]: https://pkg.go.dev/github.com/ressourceforloeb/ressourceforloeb/satser#LaesAendringer
// [satser.LaesRegelsaet]: https://pkg.go.dev/github.com/ressourceforloeb/ressourceforloeb/satser#LaesRegelsaet
// [klage.Sag]: https://pkg.go.dev/github.com/ressourceforloeb/ressourceforloeb/klage#Sag
package skema

import "embed"

// Filer holds the schemas under the names above.
//
//go:embed *.schema.json
var Filer embed.FS
