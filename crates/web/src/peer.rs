//! Which machine asks, so that it can be told to wait. Only what our own proxies say is believed.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// The machine that asks; nothing for a request of this process. A whole network of IPv6, which one household has, counts
/// as one.
pub(crate) fn of(extensions: &Extensions, headers: &HeaderMap, proxies: usize) -> Option<String> {
    let ConnectInfo(connected) = extensions.get::<ConnectInfo<SocketAddr>>()?;
    let told = if proxies == 0 { None } else { forwarded(headers, proxies) };
    Some(network(told.unwrap_or_else(|| connected.ip())))
}

/// Each proxy adds at the end whom it was asked by: ours are the last ones, and what stands before is anybody's word.
/// Ours write one of the two headers; where both are there, a client made one up, and neither is believed.
fn forwarded(headers: &HeaderMap, proxies: usize) -> Option<IpAddr> {
    let all = |name: &str| -> Vec<&str> {
        let each = headers.get_all(name).iter().map(|value| value.to_str().unwrap_or_default());
        each.flat_map(|value| value.split(',')).map(str::trim).collect()
    };
    let (usual, standard) = (all("x-forwarded-for"), all("forwarded"));
    let chain = match (usual.is_empty(), standard.is_empty()) {
        (false, true) => usual,
        (true, false) => standard.into_iter().map(named_for).collect(),
        _ => return None,
    };
    let said = chain.len().checked_sub(proxies).and_then(|at| chain.get(at))?;
    let bare = said.trim_start_matches('[').split(']').next().unwrap_or_default();
    bare.parse().ok().or_else(|| said.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// The `for` of an element of `Forwarded` (RFC 7239).
fn named_for(element: &str) -> &str {
    let pairs = element.split(';').filter_map(|pair| pair.trim().split_once('='));
    let mut named = pairs.filter(|(name, _)| name.trim().eq_ignore_ascii_case("for"));
    named.next().map_or("", |(_, value)| value.trim().trim_matches('"'))
}

fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(headers: &[&str], proxies: usize) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 5))));
        let mut map = HeaderMap::new();
        for value in headers {
            map.append("x-forwarded-for", value.parse().unwrap());
        }
        of(&extensions, &map, proxies).unwrap()
    }

    #[test]
    fn nobody_is_believed_but_our_own_proxies() {
        assert_eq!(peer(&["1.1.1.1"], 0), "10.0.0.1");
        assert_eq!(peer(&["9.9.9.9, 1.1.1.1"], 1), "1.1.1.1");
        assert_eq!(peer(&["9.9.9.9", "8.8.8.8, 1.1.1.1"], 2), "8.8.8.8");
        assert_eq!(peer(&["1.1.1.1"], 2), "10.0.0.1", "it did not come through both");
        assert_eq!(peer(&["nonsense"], 1), "10.0.0.1");
        assert_eq!(peer(&["1.1.1.1:9000"], 1), "1.1.1.1");
    }

    #[test]
    fn the_standard_header_is_read_unless_somebody_made_up_the_other() {
        let from = |headers: &[(&'static str, &str)]| {
            let mut extensions = Extensions::new();
            extensions.insert(ConnectInfo(SocketAddr::from(([10, 0, 0, 1], 5))));
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.append(*name, value.parse().unwrap());
            }
            of(&extensions, &map, 1).unwrap()
        };
        assert_eq!(
            from(&[("forwarded", "for=6.6.6.6, For=\"[2001:db8:1:2:3::4]:81\";proto=https")]),
            "2001:db8:1:2::"
        );
        assert_eq!(from(&[("forwarded", "proto=https")]), "10.0.0.1");
        assert_eq!(from(&[("forwarded", "for=_hidden")]), "10.0.0.1");
        assert_eq!(from(&[("forwarded", "for=1.1.1.1"), ("x-forwarded-for", "2.2.2.2")]), "10.0.0.1");
    }

    #[test]
    fn a_household_is_one_network() {
        assert_eq!(peer(&["2001:db8:1:2:3:4:5:6"], 1), "2001:db8:1:2::");
        assert_eq!(peer(&["[2001:db8:1:2::9]:443"], 1), "2001:db8:1:2::");
        assert_eq!(peer(&["::ffff:1.2.3.4"], 1), "1.2.3.4");
    }
}
