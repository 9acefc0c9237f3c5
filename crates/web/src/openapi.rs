//! The API document (OpenAPI 3.1), made from the routes themselves.

use std::collections::BTreeMap;

use axum::http::Method;
use cocreate_kernel::Permit;
use serde_json::{Map, Value, json};
use utoipa::{PartialSchema, ToSchema};

use crate::held::Held;
use crate::negotiate::api_address;
use crate::problem::Problem;
use crate::{Route, RouteKind, Site, cookie};

/// The document, as JSON.
pub(crate) fn document(routes: &[Route], site: &Site) -> String {
    let mut schemas: BTreeMap<String, Value> = BTreeMap::new();
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut problem = Vec::new();
    Problem::schemas(&mut problem);
    problem.push((Problem::name().into_owned(), Problem::schema()));
    Held::schemas(&mut problem);
    problem.push((Held::name().into_owned(), Held::schema()));
    for (name, schema) in routes.iter().flat_map(|route| &route.schemas).chain(&problem) {
        schemas.insert(name.clone(), to_value(schema));
    }
    for route in routes {
        schemas.insert(route.output_name.clone(), to_value(&route.output));
        let operations = paths.entry(api_address(route.path)).or_default();
        operations.insert(route.method.as_str().to_lowercase(), operation(route));
    }
    let whole = json!({
        "openapi": "3.1.0",
        "info": {
            "title": site.name,
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Everything on the pages, as JSON. Errors are problem details (RFC 9457) with a stable code.",
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "session": {
                    "type": "apiKey", "in": "cookie", "name": cookie::name(site),
                    "description": "For browsers: what signing in gives.",
                },
                "token": {
                    "type": "http", "scheme": "bearer",
                    "description": "For programs: a token made at /me/tokens, for the scopes that stand at each operation.",
                },
            },
        },
    });
    whole.to_string()
}

fn to_value(schema: &impl serde::Serialize) -> Value {
    serde_json::to_value(schema).unwrap_or_default()
}

fn operation(route: &Route) -> Value {
    let input = to_value(&route.input);
    let mut fields = input["properties"].as_object().cloned().unwrap_or_default();
    let required: Vec<String> = serde_json::from_value(input["required"].clone()).unwrap_or_default();
    let mut parameters = Vec::new();
    for name in path_names(route.path) {
        let schema = fields.remove(name).unwrap_or_else(|| json!({"type": "integer", "format": "int64"}));
        parameters.push(json!({"name": name, "in": "path", "required": true, "schema": schema}));
    }
    let required: Vec<&String> = required.iter().filter(|name| fields.contains_key(*name)).collect();
    let mut operation = json!({
        "operationId": format!("{}_{}", route.method.as_str().to_lowercase(), route.name),
        "tags": [route.room],
        "summary": input["description"].as_str().unwrap_or_default(),
        "responses": {
            "200": { "description": "Done.", "content": content("application/json", &route.output_name) },
            "default": { "description": "A problem.", "content": content("application/problem+json", "Problem") },
        },
    });
    if route.method == Method::GET {
        for (name, schema) in &fields {
            parameters.push(
                json!({"name": name, "in": "query", "required": required.contains(&name), "schema": schema}),
            );
        }
    } else {
        parameters.push(json!({
            "name": "Idempotency-Key", "in": "header", "required": false,
            "description": "A repetition under the same key gets the first answer again.",
            "schema": {"type": "string", "maxLength": 200},
        }));
        let body = json!({
            "type": "object", "properties": fields, "required": required, "additionalProperties": false,
        });
        operation["requestBody"] =
            json!({"required": !required.is_empty(), "content": {"application/json": {"schema": body}}});
    }
    let (session, token) = (json!({"session": []}), json!({"token": [route.scope]}));
    operation["security"] = match route.kind {
        // Also for those who carry nothing: what is public.
        RouteKind::Read => json!([{}, session, token]),
        RouteKind::Write(Permit { proven: true, .. }) => json!([session]),
        RouteKind::Write(_) => json!([session, token]),
    };
    if let RouteKind::Write(permit) = route.kind {
        if crate::action(permit.action).is_some_and(|action| action.governed) {
            operation["responses"]["202"] = json!({ "description": "It waits for approval.", "content": content("application/json", "Held") });
        }
        let who: Vec<String> = permit.to.iter().map(ToString::to_string).collect();
        operation["x-action"] = json!(permit.action);
        operation["x-permitted-by-default"] = json!(who);
    }
    operation["parameters"] = json!(parameters);
    operation
}

fn content(media: &str, schema: &str) -> Value {
    json!({ media: { "schema": { "$ref": format!("#/components/schemas/{schema}") } } })
}

/// The names in braces of a path.
pub(crate) fn path_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}
