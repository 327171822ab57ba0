package satser_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const opstartsprogram = `package main

import "github.com/ressourceforloeb/ressourceforloeb/satser"

func main() { println(satser.Gaeldende().SidsteDag().String()) }
`

// TestOpstartBeregnerIntet builds a program that uses the package and reads the runtime's own list of what ran before
// main: the package is not on it, since its tables are laid out by the linker.
func TestOpstartBeregnerIntet(t *testing.T) {
	if testing.Short() {
		t.Skip("bygger et program")
	}
	mappe := t.TempDir()
	kilde, program := filepath.Join(mappe, "main.go"), filepath.Join(mappe, "opstart.exe")
	if err := os.WriteFile(kilde, []byte(opstartsprogram), 0o600); err != nil {
		t.Fatal(err)
	}
	if ud, err := exec.Command("go", "build", "-o", program, kilde).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, ud)
	}
	koer := exec.Command(program)
	koer.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	ud, err := koer.CombinedOutput()
	if err != nil || !strings.Contains(string(ud), "2026-12-31") || !strings.Contains(string(ud), "init runtime") {
		t.Fatalf("%v\n%s", err, ud)
	}
	for _, linje := range strings.Split(string(ud), "\n") {
		if strings.HasPrefix(linje, "init github.com/ressourceforloeb/") {
			t.Errorf("pakken arbejder, når programmet starter: %s", linje)
		}
	}
}
