"""The local Graph: each behaviour that the panel's other tests rely on."""
