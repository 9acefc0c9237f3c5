//! The API document is made from the code, and reviewed when it changes.

use cocreate_testkit::{Role, on_both};
use serde_json::Value;

on_both! {
    async fn the_api_document_is_reviewed(app) {
        let document = app.client(Role::Guest).get("/api/openapi.json").await.expect(200).json();
        assert_eq!(document["openapi"], "3.1.0");
        let mut missing = Vec::new();
        references(&document, &mut missing, &document["components"]["schemas"]);
        assert!(missing.is_empty(), "{missing:?}");
        insta::assert_json_snapshot!("openapi", document);
    }
}

/// Collects references to schemas that are not there.
fn references(value: &Value, missing: &mut Vec<String>, schemas: &Value) {
    match value {
        Value::Object(map) => {
            if let Some(name) =
                map.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/components/schemas/"))
                && schemas.get(name).is_none()
            {
                missing.push(name.to_owned());
            }
            map.values().for_each(|value| references(value, missing, schemas));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, missing, schemas)),
        _ => {}
    }
}
