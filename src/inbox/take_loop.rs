use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use http::{Request, Response};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout};
use tower::{BoxError, Service};

use super::completions::{Complete, Completions};
use super::control::Control;
use super::event_run::{EventRun, Slots};
use super::race::unless;
use super::take::{CrashedEvent, TakeRequest, Taken};
use super::worker::WorkerConfig;
use crate::claims::{StoreError, Token};
use crate::dedup::{Guard, with_store_timeout};
use crate::event::EventType;
use crate::jitter::random_part;
use crate::observe::{Cause, Observation, Reporter, Stopwatch, StoreOperation, Subject};
use crate::webhook::EventBody;

/// Takes events that are due and starts a task for each, as long as the worker runs.
pub(super) struct TakeLoop<S> {
    config: Arc<WorkerConfig>,
    completions: Arc<Completions>,
    control: Arc<Control>,
    wake: watch::Receiver<()>,
    service: S,
    /// Clones of the service that are ready, each with its slot.
    ready: Vec<(S, OwnedSemaphorePermit)>,
    /// One for each handler that may run.
    slots: Arc<Semaphore>,
    /// As many, for settlements.
    settling: Arc<Semaphore>,
}

/// Longest pause after the store has failed.
const MAX_PAUSE: Duration = Duration::from_secs(30);

impl<S, ResBody> TakeLoop<S>
where
    S: Service<Request<EventBody>, Response = Response<ResBody>> + Clone + Send + 'static,
    S::Error: Into<BoxError> + Send,
    S::Future: Send,
    ResBody: Send + 'static,
{
    pub(super) fn new(config: Arc<WorkerConfig>, service: S, control: Arc<Control>) -> Self {
        let concurrency = usize::try_from(config.concurrency).unwrap_or(Semaphore::MAX_PERMITS);
        let slots = || Arc::new(Semaphore::new(concurrency.min(Semaphore::MAX_PERMITS)));
        Self {
            completions: Arc::new(Completions::new(Complete {
                store: Arc::clone(&config.store),
                store_timeout: config.store_timeout,
            })),
            wake: config.wake.subscribe(),
            control,
            service,
            ready: Vec::new(),
            slots: slots(),
            settling: slots(),
            config,
        }
    }

    pub(super) async fn run(mut self) {
        let mut failures = 0;
        loop {
            let control = Arc::clone(&self.control);
            // Subscribes before the checks, so that no change is missed.
            let mut changed = pin!(control.changed());
            if control.in_flight.is_closed() {
                return;
            }
            if control.is_paused() {
                self.ready.clear();
                changed.await;
                continue;
            }
            // While the worker waits for a slot or a ready service, it must still notice a pause or a drain.
            if unless(changed.as_mut(), self.make_ready()).await.is_none() {
                continue;
            }
            // Before the take, so that an event that is stored during the take is seen afterwards.
            self.wake.mark_unchanged();
            let Ok(guard) = control.takes.enter(usize::MAX) else {
                return;
            };
            let request = self.request();
            match take(&self.config, &request).await {
                Ok(taken) => {
                    failures = 0;
                    let count = taken.events.len() + taken.crashed.len();
                    let may_be_more = taken.has_more || count >= self.ready.len();
                    self.start(&request, taken);
                    drop(guard);
                    if !may_be_more {
                        self.wait().await;
                    }
                }
                Err(error) => {
                    self.report_failure(&error);
                    tokio::spawn(abandon(Arc::clone(&self.config), request.token, guard));
                    let factor = 2_u32.saturating_pow(failures);
                    let pause = self.config.poll_interval.saturating_mul(factor);
                    failures += 1;
                    self.pause(pause.min(MAX_PAUSE)).await;
                }
            }
        }
    }

    /// Takes and handles events until nothing is due. Returns the number of handlers that ran.
    #[cfg(feature = "testing")]
    pub(super) async fn run_until_idle(mut self) -> usize {
        let mut ran = 0;
        loop {
            self.make_ready().await;
            let request = self.request();
            let taken = take(&self.config, &request).await;
            let taken = taken.expect("the store failed");
            let count = taken.events.len();
            let is_idle = count == 0 && taken.crashed.is_empty();
            self.start(&request, taken);
            self.control.in_flight.idle().await;
            if is_idle {
                return ran;
            }
            ran += count;
        }
    }

    /// Waits until a clone of the service is ready, and makes as many others ready as are ready at once and have
    /// a free slot.
    async fn make_ready(&mut self) {
        while self.ready.is_empty() {
            let Ok(slot) = Arc::clone(&self.slots).acquire_owned().await else {
                // The semaphore is never closed.
                return;
            };
            let mut service = self.service.clone();
            match poll_fn(|cx| service.poll_ready(cx)).await {
                Ok(()) => self.ready.push((service, slot)),
                Err(error) => {
                    let error: BoxError = error.into();
                    let cause = Cause(&*error);
                    let reporter = &self.config.reporter;
                    reporter.report(Observation::ServiceFailed { cause });
                    sleep(self.config.poll_interval).await;
                }
            }
        }
        // Handlers that have ended at the same time may free their slots, so that one take fills them all.
        yield_now().await;
        while let Ok(slot) = Arc::clone(&self.slots).try_acquire_owned() {
            let mut service = self.service.clone();
            let is_ready =
                poll_fn(|cx| Poll::Ready(matches!(service.poll_ready(cx), Poll::Ready(Ok(())))));
            if !is_ready.await {
                return;
            }
            self.ready.push((service, slot));
        }
    }

    fn request(&self) -> TakeRequest {
        let limit = u32::try_from(self.ready.len()).unwrap_or(u32::MAX);
        TakeRequest {
            lease: self.config.lease,
            max_crashes: self.config.max_crashes,
            ..TakeRequest::new(self.config.queue.clone(), limit)
        }
    }

    /// Starts the handlers of the events that were taken.
    fn start(&mut self, request: &TakeRequest, taken: Taken) {
        for crashed in &taken.crashed {
            report_crash(&self.config.reporter, crashed);
        }
        for event in taken.events {
            // A store that returns more events than were asked for leaves the rest to their leases.
            let Some((service, slot)) = self.ready.pop() else {
                break;
            };
            // The drain may have begun during the take.
            let guard = self.control.in_flight.enter_late();
            let grant = request.grant(&event);
            let config = Arc::clone(&self.config);
            let completions = Arc::clone(&self.completions);
            let slots = Slots {
                running: slot,
                settling: Arc::clone(&self.settling),
            };
            let run = EventRun::new(config, completions, guard, grant, event);
            tokio::spawn(run.run(service, slots));
        }
    }

    /// Waits for an event that the layer stores, or for the poll interval, or for a change of the mode. Keeps one
    /// clone of the service ready, so that it does not hold the permits of a concurrency limit that requests need
    /// too.
    async fn wait(&mut self) {
        self.ready.truncate(1);
        // Workers that started together must not poll together.
        let interval = self.config.poll_interval / 2 + random_part(self.config.poll_interval);
        let woken = timeout(interval, self.wake.changed());
        unless(self.control.changed(), woken).await;
    }

    async fn pause(&mut self, duration: Duration) {
        self.ready.truncate(1);
        let _ = timeout(duration, self.control.changed()).await;
    }

    fn report_failure(&self, error: &StoreError) {
        self.config.reporter.report(Observation::StoreFailed {
            subject: Subject::default(),
            operation: StoreOperation::Take,
            cause: Cause(error),
        });
    }
}

async fn take(config: &WorkerConfig, request: &TakeRequest) -> Result<Taken, StoreError> {
    let mut stopwatch = Stopwatch::start(&config.reporter);
    let taken = with_store_timeout(config.store_timeout, config.store.take(request)).await;
    let reporter = &config.reporter;
    reporter.report_call(StoreOperation::Take, &taken, &mut stopwatch);
    taken
}

/// Gives back what a take claimed whose response was lost, so that its events do not wait for their leases and no
/// crash is counted.
///
/// The store may carry the take out late, so this repeats for the length of a lease. At a drain, it tries once more.
async fn abandon(config: Arc<WorkerConfig>, token: Token, guard: Guard) {
    let end = Instant::now() + config.lease + config.store_timeout;
    let mut delay = Duration::from_millis(100);
    loop {
        let is_draining = guard.is_draining();
        let abandoning = config.store.abandon(&config.queue, &token);
        let _ = with_store_timeout(config.store_timeout, abandoning).await;
        if is_draining || Instant::now() >= end {
            return;
        }
        let _ = timeout(delay, guard.draining()).await;
        delay = (delay * 2).min(Duration::from_secs(5));
    }
}

fn report_crash(reporter: &Reporter, crashed: &CrashedEvent) {
    let event_type = EventType::from(crashed.event_type.as_str());
    let subject = Subject {
        id: None,
        event_type: Some(&event_type),
        key: Some(crashed.key.as_str()),
    };
    reporter.report(match crashed.is_exhausted {
        true => Observation::Exhausted { subject },
        false => Observation::Crashed { subject },
    });
}
