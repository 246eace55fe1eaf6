//! What comes into the house: every crate with a licence that we allow, from the one registry, and none that is banned.
//!
//! The rules stand in `deny.toml`; `cargo deny check` reads the same file where it is at hand, this test always.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Every package that `Cargo.lock` may bring in, as cargo tells it.
fn packages() -> Vec<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--locked", "--format-version", "1"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let mut output = command.args(["--offline"]).output().unwrap();
    if !output.status.success() {
        // Crates for other systems are only there once somebody asked for them.
        let mut again = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        again.args(["metadata", "--locked", "--format-version", "1"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        output = again.output().unwrap();
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    told["packages"].as_array().unwrap().clone()
}

fn rules() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml")).unwrap()
}

/// The words in quotes of a list in the rules.
fn list(rules: &str, name: &str) -> Vec<String> {
    let begins = rules.find(&format!("\n{name} = [")).unwrap_or_else(|| panic!("no {name} in deny.toml"));
    let body = rules[begins..].split_once('[').unwrap().1.split_once("\n]").unwrap().0;
    body.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether an expression of licences can be fulfilled with these.
fn is_allowed(licence: &str, allowed: &[String]) -> bool {
    let licence = licence.trim();
    // Brackets first: what is in them stands for one word that is allowed or not.
    if let (Some(end), Some(start)) = (licence.find(')'), licence.find(')').and_then(|end| licence[..end].rfind('('))) {
        let inner = if is_allowed(&licence[start + 1..end], allowed) { &allowed[0] } else { "none" };
        return is_allowed(&[&licence[..start], inner, &licence[end + 1..]].concat(), allowed);
    }
    let either = licence.replace('/', " OR ");
    either.split(" OR ").any(|all| all.split(" AND ").all(|one| allowed.iter().any(|known| known == one.trim())))
}

#[test]
fn expressions_of_licences_are_read() {
    let allowed = ["MIT".to_owned(), "Zlib".to_owned()];
    let fits = |licence| is_allowed(licence, &allowed);
    assert!(fits("MIT") && fits("GPL-3.0 OR MIT") && fits("MIT/Apache-2.0") && fits("(GPL-3.0 OR MIT) AND Zlib"));
    assert!(!fits("GPL-3.0") && !fits("MIT AND GPL-3.0") && !fits("(GPL-3.0 OR MIT) AND Apache-2.0") && !fits(""));
}

#[test]
fn every_crate_is_allowed_by_licence_source_and_name() {
    let (rules, packages) = (rules(), packages());
    let allowed = list(&rules, "allow");
    let banned: Vec<&str> = rules.split("{ crate = \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(packages.len() > 300 && allowed.len() > 8 && banned.len() > 5, "the rules or the list were not read");
    let mut wrong = Vec::new();
    for package in &packages {
        let name = format!("{} {}", package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        let licence = package["license"].as_str().unwrap_or_default();
        if !is_allowed(licence, &allowed) {
            wrong.push(format!("{name}: the licence {licence} is not allowed"));
        }
        match package["source"].as_str() {
            None if package["name"] == "crosscut" => {}
            Some(REGISTRY) => {}
            other => wrong.push(format!("{name} comes from {other:?}")),
        }
        if banned.contains(&package["name"].as_str().unwrap()) {
            wrong.push(format!("{name} is banned"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The bill of materials in the form of CycloneDX, for `.ci/materials`.
#[test]
#[ignore = "it writes a file for .ci/materials"]
fn bill_of_materials() {
    let Some(path) = std::env::var_os("CROSSCUT_MATERIALS") else { return };
    let lock = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let component = |package: &Value| {
        let (name, version) = (package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        let about = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        let entry = lock.split("[[package]]\n").find(|entry| entry.starts_with(&about)).unwrap_or_default();
        let sum = entry.split("checksum = \"").nth(1).and_then(|rest| rest.split('"').next());
        let mut component = json!({
            "type": "library",
            "bom-ref": format!("pkg:cargo/{name}@{version}"),
            "name": name,
            "version": version,
            "purl": format!("pkg:cargo/{name}@{version}"),
            "licenses": [{ "expression": package["license"].as_str().unwrap_or_default().replace('/', " OR ") }],
        });
        if let Some(sum) = sum {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        component
    };
    let packages = packages();
    let (own, others): (Vec<&Value>, Vec<&Value>) = packages.iter().partition(|package| package["source"].is_null());
    let bill = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": {
            "type": "application", "name": own[0]["name"], "version": own[0]["version"], "bom-ref": "crosscut",
            "licenses": [{ "expression": own[0]["license"] }],
        } },
        "components": others.into_iter().map(component).collect::<Vec<_>>(),
    });
    std::fs::write(path, serde_json::to_string_pretty(&bill).unwrap() + "\n").unwrap();
}
