// Mutation testing of the rule packages: each mutant is a small wrong change of a line, and some test must notice it.
//
//	cd .ci/mutation && go run . [-workers 2] [package ...]
//
// It runs gremlins, pinned, which it installs itself, and compares the mutants that no test noticed with overlevende.tsv, where each has
// its reason. It takes two to three hours for all packages on two cores, so CI does not run it.
//
// Three things about gremlins v0.6.0 that the figures depend on. Its option for the number of CPUs is never used: it is handed on in a form
// that go test refuses, and every mutant then counts as killed. It skips what Go's coverage leaves out, such as the conditions of a
// switch; here it is given a profile in which every line is covered, so that every mutant is run. And it takes a mutant that does not
// compile for a killed one; here it is counted as not viable.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const gremlins = "github.com/go-gremlins/gremlins/cmd/gremlins@v0.6.0"

// pakker are the packages that state or carry rules.
var pakker = []string{
	"satser", "satser/spor", "raadighed", "sanktion", "klage", "klage/kalender", "ydelse", "ydelse/visitation", "ydelse/ferie",
	"ydelse/udbetaling", "ydelse/efterregulering", "ydelse/hvadnu", "ydelse/begrundelse",
}

func main() {
	if lager := os.Getenv("MUTATION_LAGER"); lager != "" { // called by the go command
		if err := oversaet(lager, os.Getenv("MUTATION_PAKKE"), os.Args[1:]); err != nil {
			var ud *exec.ExitError
			if !errors.As(err, &ud) {
				fmt.Fprintln(os.Stderr, err)
			}
			os.Exit(1)
		}
		return
	}
	workers := flag.Int("workers", 2, "mutants at a time")
	flag.Parse()
	valgte := flag.Args()
	if len(valgte) == 0 {
		valgte = pakker
	}
	if err := koer(os.Stdout, valgte, *workers); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func koer(ud io.Writer, valgte []string, workers int) error {
	rod, err := filepath.Abs("../..")
	if err != nil {
		return err
	}
	kendte, err := laesOverlevende("overlevende.tsv")
	if err != nil {
		return err
	}
	tmp, err := os.MkdirTemp("", "mutation")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp) //nolint:errcheck // a leftover in the temporary directory harms nobody
	if err := installer(tmp); err != nil {
		return err
	}
	var fejl []string
	for _, pakke := range valgte {
		r, err := unleash(rod, tmp, pakke, workers)
		if err != nil {
			return fmt.Errorf("%s: %w", pakke, err)
		}
		nye, borte := sammenlign(r.levende, kendte[pakke])
		fmt.Fprintf(ud, "%-24s %5d mutants, %5d killed (%.1f %%), %d lived, %d timed out, %d not viable\n", //nolint:errcheck // standard output
			pakke, r.draebt+len(r.levende), r.draebt, r.procent(), len(r.levende), r.tid, r.ulevedygtige)
		for _, m := range nye {
			fejl = append(fejl, "not in overlevende.tsv: "+m.linje(pakke))
		}
		for _, m := range borte {
			fejl = append(fejl, "killed now, to be taken out of overlevende.tsv: "+m.linje(pakke))
		}
		if r.procent() < 95 {
			fejl = append(fejl, fmt.Sprintf("%s: less than 95 %% killed", pakke))
		}
	}
	if len(fejl) > 0 {
		return fmt.Errorf("%s", strings.Join(fejl, "\n"))
	}
	return nil
}

// shim is a go that, when it is asked for a coverage profile, puts ours in its place. It runs the tests of the package alone, not those
// of the packages below it, and tells gremlins of a mutant that does not compile: the go command says 1 for that as for a failing test.
const shim = `#!/bin/sh
for a; do
	shift
	set -- "$@" "${a%%/...}"
done
if [ "$1" = test ]; then
	shift
	set -- test -count=1 "$@"
fi
ud=$(%q "$@" 2>&1)
kode=$?
printf '%%s\n' "$ud"
if [ $kode -ne 0 ]; then
	case $ud in *"[build failed]"*|*"[setup failed]"*) exit 2 ;; esac
	exit $kode
fi
while [ $# -gt 1 ]; do
	if [ "$1" = -coverprofile ]; then cp "$MUTATION_PROFIL" "$2"; fi
	shift
done
`

// installer puts gremlins and a go that widens the coverage profile into dir.
func installer(dir string) error {
	cmd := exec.Command("go", "install", gremlins)
	cmd.Env = append(os.Environ(), "GOBIN="+dir)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return err
	}
	rigtig, err := exec.LookPath("go")
	if err != nil {
		return err
	}
	for _, navn := range []string{"bin", "lager"} {
		if err := os.Mkdir(filepath.Join(dir, navn), 0o700); err != nil {
			return err
		}
	}
	// The tests must pass unchanged, or the run ends here; then every line counts as covered.
	return os.WriteFile(filepath.Join(dir, "bin", "go"), fmt.Appendf(nil, shim, rigtig), 0o700) //nolint:gosec // a program
}

// unleash runs gremlins on one package, without the packages below it.
func unleash(rod, tmp, pakke string, workers int) (resultat, error) {
	profil, rapport, lager := filepath.Join(tmp, "profil"), filepath.Join(tmp, "rapport.json"), filepath.Join(tmp, "lager")
	if err := skrivProfil(profil, rod, pakke); err != nil {
		return resultat{}, err
	}
	cmd := exec.Command(filepath.Join(tmp, "gremlins"), "unleash", "./"+pakke, "--output-statuses", "lt", // printed as they come
		"--workers", fmt.Sprint(workers), "--timeout-coefficient", "4", "--output", rapport, "--exclude-files", "/",
		"--invert-logical", "--invert-loopctrl", "--invert-assignments", "--remove-self-assignments")
	cmd.Dir = rod
	sti := filepath.Join(tmp, "bin") + string(filepath.ListSeparator) + os.Getenv("PATH")
	selv, err := os.Executable()
	if err != nil {
		return resultat{}, err
	}
	// Without inlining there are other allocations. The properties draw the same each time.
	cmd.Env = append(os.Environ(), "GOFLAGS=-short -skip=^TestAllokeringer -vet=off -ldflags=-s -gcflags=-l -toolexec="+selv,
		"RAPID_SEED=20261122", "MUTATION_PROFIL="+profil, "MUTATION_PAKKE="+pakke, "MUTATION_LAGER="+lager, "PATH="+sti)
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return resultat{}, err
	}
	return laesRapport(rapport, filepath.Join(rod, pakke))
}

// skrivProfil writes a coverage profile in which each file of the package is one covered block.
func skrivProfil(navn, rod, pakke string) error {
	filer, err := filepath.Glob(filepath.Join(rod, pakke, "*.go"))
	if err != nil {
		return err
	}
	filer = slices.DeleteFunc(filer, func(f string) bool { return strings.HasSuffix(f, "_test.go") })
	var b strings.Builder
	b.WriteString("mode: set\n")
	for _, f := range filer {
		fmt.Fprintf(&b, "github.com/ressourceforloeb/ressourceforloeb/%s/%s:1.1,100000.1 1 1\n", pakke, filepath.Base(f))
	}
	return os.WriteFile(navn, []byte(b.String()), 0o600)
}
