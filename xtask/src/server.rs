//! Serves `dist/` on this machine.
//!
//! A hundred lines of std instead of a server crate: the site is static, the only visitor is on this
//! machine, and every crate less is a shorter wait before the first progress line.

use crate::failure::{Failure, Outcome};
use crate::http::{Answer, Site};
use crate::publish::policy;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// The usual port; another one is taken when it is busy and none was asked for.
const USUAL_PORT: u16 = 8080;
/// A visitor that says nothing for this long is dropped.
const PATIENCE: Duration = Duration::from_secs(15);
/// Longest request head that is read.
const HEAD_BYTES: u64 = 16 * 1024;

/// Serves the site until the process is stopped, and says where.
pub fn serve(site: Site, port: Option<u16>) -> Outcome<()> {
    let listener = listen(port)?;
    let address = listener.local_addr().map_err(|e| lost(&e))?;
    println!("\nJolkarta: http://{address}{}\nStop it with Ctrl+C.", site.base());
    io::stdout().flush().map_err(|e| lost(&e))?;
    let site = Arc::new(site);
    for stream in listener.incoming() {
        // A visitor that went away before it was heard is no reason to stop.
        let Ok(stream) = stream else { continue };
        let site = Arc::clone(&site);
        thread::spawn(move || talk(&stream, &site));
    }
    Ok(())
}

/// A port that is free at this moment.
pub fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|e| lost(&e))?;
    Ok(listener.local_addr().map_err(|e| lost(&e))?.port())
}

fn listen(port: Option<u16>) -> Outcome<TcpListener> {
    let wanted = TcpListener::bind(("127.0.0.1", port.unwrap_or(USUAL_PORT)));
    match (wanted, port) {
        (Ok(listener), _) => Ok(listener),
        (Err(_), None) => TcpListener::bind(("127.0.0.1", 0)).map_err(|e| lost(&e)),
        (Err(error), Some(port)) => Err(Failure::new(
            format!("Port {port} cannot be used: {error}."),
            "Choose another one: `cargo xtask serve --port 8090`.",
        )),
    }
}

fn lost(error: &io::Error) -> Failure {
    Failure::new(
        format!("The server cannot run: {error}."),
        "Check that this machine has a loopback network, then run the command again.",
    )
}

/// Answers the requests of one connection until either side closes it.
fn talk(stream: &TcpStream, site: &Site) {
    let limits = stream
        .set_read_timeout(Some(PATIENCE))
        .and(stream.set_write_timeout(Some(PATIENCE)))
        .and(stream.set_nodelay(true));
    let mut reader = BufReader::new(stream);
    while limits.is_ok() {
        let Some(line) = request_line(&mut reader) else {
            return;
        };
        let answer = site.answer(&line);
        let head = line.starts_with("HEAD ");
        let sent = send(stream, &answer, !head);
        if sent.is_err() || !(head || line.starts_with("GET ")) {
            // What follows any other method would be its body, not a request.
            return;
        }
    }
}

/// The first line of the next request; its headers are read and dropped.
fn request_line(reader: &mut impl BufRead) -> Option<String> {
    let mut head = reader.take(HEAD_BYTES);
    let (mut first, mut line) = (String::new(), String::new());
    head.read_line(&mut first).ok().filter(|&count| count > 0)?;
    loop {
        line.clear();
        head.read_line(&mut line).ok().filter(|&count| count > 0)?;
        if line.trim().is_empty() {
            return Some(first);
        }
    }
}

fn send(mut stream: &TcpStream, answer: &Answer, with_body: bool) -> io::Result<()> {
    let mut out = format!(
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
         Cache-Control: {}\r\n",
        answer.status,
        answer.kind,
        answer.body.len(),
        policy::ASK,
    );
    for (name, value) in policy::headers(answer.policy()) {
        out.push_str(&format!("{name}: {value}\r\n"));
    }
    if let Some(to) = &answer.location {
        out.push_str(&format!("Location: {to}\r\n"));
    }
    out.push_str("\r\n");
    let mut bytes = out.into_bytes();
    if with_body {
        bytes.extend_from_slice(&answer.body);
    }
    stream.write_all(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_requests_one_after_the_other() {
        let mut text: &[u8] = b"GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\n\r\n";
        assert_eq!(request_line(&mut text).as_deref(), Some("GET /a HTTP/1.1\r\n"));
        assert_eq!(request_line(&mut text).as_deref(), Some("GET /b HTTP/1.1\r\n"));
        assert_eq!(request_line(&mut text), None);
    }

    #[test]
    fn an_endless_head_is_given_up() {
        let mut endless = BufReader::new(io::repeat(b'a'));
        assert_eq!(request_line(&mut endless), None);
    }

    #[test]
    fn answers_over_a_real_connection() {
        let folder = std::env::temp_dir().join(format!("xtask-server-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("index.html"), "<p>hello").unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let site = Site::new(&folder, "/");
        let server = thread::spawn(move || talk(&listener.accept().unwrap().0, &site));
        let mut client = TcpStream::connect(address).unwrap();
        client.write_all(b"HEAD / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n").unwrap();
        client.shutdown(std::net::Shutdown::Write).unwrap();
        let mut text = String::new();
        client.read_to_string(&mut text).unwrap();
        server.join().unwrap();
        assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 2);
        assert_eq!(text.matches("<p>hello").count(), 1);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
